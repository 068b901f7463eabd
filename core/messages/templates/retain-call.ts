import { defineMessage } from '../message';

export default defineMessage({
  id: 'retain-call',
  name: 'Keep in touch',
  goal: 'retain',
  channel: 'phone',
  voice: 'plain',
  when: 'Once a quarter with customers you would miss.',
  notWhen: 'Not on the day an invoice or a price rise went out.',
  texts: {
    en: {
      body: `It’s a while since we spoke, and I wanted to hear how things are{% if company %} at {{ company }}{% endif %}. I have nothing to sell today.

Ask:
– What has changed with you since last time?
– Is there anything from us that you are waiting for?
– If you could change one thing in how we work together, what would it be?

{% if lastOrder %}Good to know: their latest order was on {{ lastOrder }}.

{% endif %}Promise only what you can do this week, and do it.`,
    },
    sv: {
      name: 'Håll kontakten',
      when: 'En gång i kvartalet med kunder som du skulle sakna.',
      notWhen: 'Inte samma dag som en faktura eller prishöjning gått ut.',
      body: `Det var ett tag sedan vi talades vid, och jag ville höra hur ni har det{% if company %} på {{ company }}{% endif %}. Jag har inget att sälja i dag.

Fråga:
– Vad har ändrats hos er sedan sist?
– Är det något ni väntar på från oss?
– Om du fick ändra en sak i hur vi arbetar ihop, vad skulle det vara?

{% if lastOrder %}Bra att veta: deras senaste köp var {{ lastOrder }}.

{% endif %}Lova bara det du hinner den här veckan, och gör det.`,
    },
    nl: {
      name: 'Contact houden',
      when: 'Eén keer per kwartaal met klanten die je zou missen.',
      notWhen: 'Niet op de dag dat een factuur of prijsverhoging de deur uit ging.',
      body: `Het is even geleden dat we elkaar spraken, en ik wilde horen hoe het gaat{% if company %} bij {{ company }}{% endif %}. Ik heb vandaag niets te verkopen.

Vraag:
– Wat is er bij <u|jullie> veranderd sinds de vorige keer?
– <Wacht u|Wachten jullie> nog op iets van ons?
– Als <u|je> één ding mocht veranderen in hoe we samenwerken, wat zou dat zijn?

{% if lastOrder %}Goed om te weten: hun laatste bestelling was op {{ lastOrder }}.

{% endif %}Beloof alleen wat deze week kan, en doe het.`,
    },
    de: {
      name: 'In Kontakt bleiben',
      when: 'Einmal im Quartal mit Kunden, die Ihnen fehlen würden.',
      notWhen: 'Nicht an dem Tag, an dem eine Rechnung oder Preiserhöhung hinausging.',
      body: `Es ist eine Weile her, dass wir gesprochen haben, und ich wollte hören, wie es{% if company %} bei {{ company }}{% endif %} läuft. Zu verkaufen habe ich heute nichts.

Fragen:
– Was hat sich bei <Ihnen|euch> seit dem letzten Mal verändert?
– <Warten Sie|Wartet ihr> noch auf etwas von uns?
– Wenn <Sie|du> eine Sache an unserer Zusammenarbeit ändern <könnten|könntest>, welche wäre das?

{% if lastOrder %}Gut zu wissen: Die letzte Bestellung war am {{ lastOrder }}.

{% endif %}Nur versprechen, was diese Woche zu schaffen ist, und es tun.`,
    },
    fr: {
      name: 'Garder le contact',
      when: 'Une fois par trimestre avec les clients qui vous manqueraient.',
      notWhen: 'Pas le jour où part une facture ou une hausse de prix.',
      body: `Cela fait un moment que nous ne nous sommes pas parlé, et je voulais savoir comment cela va{% if company %} chez {{ company }}{% endif %}. Je n’ai rien à vendre aujourd’hui.

Demander :
– Qu’est-ce qui a changé depuis la dernière fois ?
– <Attendez-vous|Attends-tu> encore quelque chose de notre part ?
– Si <vous pouviez|tu pouvais> changer une chose dans notre façon de travailler ensemble, ce serait quoi ?

{% if lastOrder %}Bon à savoir : leur dernière commande date du {{ lastOrder }}.

{% endif %}Ne promettre que ce qui est faisable cette semaine, et le faire.`,
    },
  },
});
