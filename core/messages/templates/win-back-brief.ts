import { defineMessage } from '../message';

export default defineMessage({
  id: 'win-back-brief',
  name: 'One question after a long silence',
  goal: 'winBack',
  channel: 'email',
  voice: 'brief',
  when: 'Former customers in number, when you want to know why rather than sell.',
  notWhen: 'Not twice.',
  texts: {
    en: {
      subject: 'Why did it stop?',
      body: `{% if lastOrder %}Your last order was in {{ lastOrder | month }}. {% endif %}Was it the price, the goods, us, or did you simply stop needing it? One word is enough, and I read them all.`,
    },
    sv: {
      name: 'En fråga efter lång tystnad',
      when: 'Många tidigare kunder, när du vill veta varför snarare än sälja.',
      notWhen: 'Inte två gånger.',
      subject: 'Varför tog det slut?',
      body: `{% if lastOrder %}Din senaste beställning var i {{ lastOrder | month }}. {% endif %}Berodde det på priset, varorna, oss, eller behövdes det bara inte längre? Ett ord räcker, och jag läser alla svar.`,
    },
    nl: {
      name: 'Eén vraag na lange stilte',
      when: 'Veel vroegere klanten, als je wilt weten waarom en niet wilt verkopen.',
      notWhen: 'Niet twee keer.',
      subject: 'Waarom hield het op?',
      body: `{% if lastOrder %}<Uw|Je> laatste bestelling was in {{ lastOrder | month }}. {% endif %}Lag het aan de prijs, aan de spullen, aan ons, of <had u|had je> het gewoon niet meer nodig? Eén woord is genoeg, en ik lees elk antwoord.`,
    },
    de: {
      name: 'Eine Frage nach langer Stille',
      when: 'Frühere Kunden in größerer Zahl, wenn Sie wissen wollen, warum, statt zu verkaufen.',
      notWhen: 'Nicht zweimal.',
      subject: 'Warum hat es aufgehört?',
      body: `{% if lastOrder %}<Ihre|deine> letzte Bestellung war im {{ lastOrder | month }}. {% else %}wir haben lange nichts voneinander gehört. {% endif %}Lag es am Preis, an der Ware, an uns, oder <brauchen Sie|brauchst du> es einfach nicht mehr? Ein Wort genügt, und ich lese jede Antwort.`,
    },
    fr: {
      name: 'Une question après un long silence',
      when: 'D’anciens clients en nombre, quand vous voulez savoir pourquoi plutôt que vendre.',
      notWhen: 'Pas deux fois.',
      subject: 'Pourquoi cela s’est-il arrêté ?',
      body: `{% if lastOrder %}<Votre|Ta> dernière commande était en {{ lastOrder | month }}. {% endif %}Était-ce le prix, les produits, nous, ou n’en <avez-vous|as-tu> simplement plus besoin ? Un mot suffit, et je lis chaque réponse.`,
    },
  },
});
