import { defineMessage } from '../message';

export default defineMessage({
  id: 'offer-fixed-price',
  name: 'A fixed price on what they asked for',
  goal: 'offer',
  channel: 'email',
  voice: 'plain',
  when: 'They have shown interest and hesitate.',
  notWhen: 'Not to customers who buy anyway: they would only wonder why they paid more before.',
  texts: {
    en: {
      subject: 'A fixed price{% if company %} for {{ company }}{% endif %}',
      body: `It’s easier to decide with a figure in front of you.

Tell me in one line what you need{% if favourite %}, for example {{ favourite }} and how much of it{% endif %}, and I’ll send you a fixed price that holds for fourteen days. No conditions, and nothing to sign.

If you would rather wait, say so, and I won’t ask again before you do.`,
    },
    sv: {
      name: 'Ett fast pris på det de frågat om',
      when: 'De har visat intresse och tvekar.',
      notWhen: 'Inte till den som köper ändå: då undrar de bara varför de betalat mer förut.',
      subject: 'Ett fast pris{% if company %} till {{ company }}{% endif %}',
      body: `Det är lättare att bestämma sig med en siffra framför sig.

Skriv på en rad vad du behöver{% if favourite %}, till exempel {{ favourite }} och hur mycket{% endif %}, så skickar jag ett fast pris som gäller i fjorton dagar. Inga villkor, och inget att skriva under.

Vill du hellre vänta säger du bara till, så frågar jag inte igen förrän du gör det.`,
    },
    nl: {
      name: 'Een vaste prijs voor wat ze vroegen',
      when: 'Ze hebben belangstelling getoond en twijfelen.',
      notWhen: 'Niet aan klanten die toch wel kopen: die vragen zich dan alleen af waarom ze eerder meer betaalden.',
      subject: 'Een vaste prijs{% if company %} voor {{ company }}{% endif %}',
      body: `Beslissen is makkelijker met een bedrag voor ogen.

Schrijf me in één regel wat <u|je> nodig hebt{% if favourite %}, bijvoorbeeld {{ favourite }} en hoeveel{% endif %}, dan stuur ik <u|je> een vaste prijs die veertien dagen geldt. Geen voorwaarden, en niets te ondertekenen.

<Wacht u|Wacht je> liever nog, laat het dan weten; ik vraag het niet opnieuw voordat <u|jij> erover begint.`,
    },
    de: {
      name: 'Ein Festpreis für das Gefragte',
      when: 'Man hat Interesse gezeigt und zögert.',
      notWhen: 'Nicht an Kunden, die ohnehin kaufen: Sie würden sich nur wundern, warum es vorher mehr gekostet hat.',
      subject: 'Ein fester Preis{% if company %} für {{ company }}{% endif %}',
      body: `mit einer Zahl vor Augen entscheidet es sich leichter.

<Schreiben Sie|Schreib> mir in einer Zeile, was <Sie brauchen|du brauchst>{% if favourite %}, zum Beispiel {{ favourite }} und wie viel davon{% endif %}, dann schicke ich einen festen Preis, der vierzehn Tage gilt. Keine Bedingungen, und nichts zu unterschreiben.

<Möchten Sie|Möchtest du> lieber noch warten, genügt ein Wort; dann frage ich nicht von selbst wieder.`,
    },
    fr: {
      name: 'Un prix fixe pour ce qui était demandé',
      when: 'Ils se sont montrés intéressés et hésitent.',
      notWhen: 'Pas aux clients qui achètent de toute façon : ils se demanderaient pourquoi ils payaient plus.',
      subject: 'Un prix ferme{% if company %} pour {{ company }}{% endif %}',
      body: `Il est plus facile de décider avec un chiffre sous les yeux.

<Écrivez|Écris>-moi en une ligne ce dont <vous avez|tu as> besoin{% if favourite %}, par exemple {{ favourite }} et en quelle quantité{% endif %}, et j’envoie un prix ferme, valable quatorze jours. Sans conditions, et rien à signer.

Si <vous préférez|tu préfères> attendre, il suffit de le dire, et je ne redemanderai pas de moi-même.`,
    },
  },
});
