import { defineMessage } from '../message';

export default defineMessage({
  id: 'recover-what-changed',
  name: 'What has changed?',
  goal: 'recover',
  channel: 'email',
  voice: 'warm',
  when: 'A good customer has gone quiet and can’t be reached by phone.',
  notWhen: 'Not more than once. A second reminder drives people off.',
  texts: {
    en: {
      subject: 'Has something changed?',
      body: `{% if lastOrder %}You last ordered from us in {{ lastOrder | month }}, and it has been quieter than usual since then. {% else %}It has been quieter than usual between us. {% endif %}I’d rather ask than guess.

Is it something on our side? Then I would like to know, even if it’s not pleasant to hear. Or has the need changed? Then that’s how it is, and I won’t trouble you.

Either way, thank you for a line in reply.`,
    },
    sv: {
      name: 'Vad har ändrats?',
      when: 'En bra kund har tystnat och går inte att nå på telefon.',
      notWhen: 'Inte mer än en gång. En andra påminnelse stöter bort.',
      subject: 'Har något ändrats?',
      body: `{% if lastOrder %}Du beställde senast av oss i {{ lastOrder | month }}, och sedan dess har det varit tystare än vanligt. {% else %}Det har varit tystare än vanligt mellan oss. {% endif %}Jag frågar hellre än gissar.

Är det något hos oss? Då vill jag gärna veta det, även om det inte är roligt att höra. Eller har behovet ändrats? Då är det så, och jag ska inte störa.

Tack för en rad till svar, vilket det än är.`,
    },
    nl: {
      name: 'Wat is er veranderd?',
      when: 'Een goede klant is stilgevallen en telefonisch niet te bereiken.',
      notWhen: 'Niet vaker dan één keer. Een tweede herinnering jaagt mensen weg.',
      subject: 'Is er iets veranderd?',
      body: `{% if lastOrder %}<U|Je> bestelde het laatst bij ons in {{ lastOrder | month }}, en sindsdien is het stiller dan anders. {% else %}Het is stiller dan anders tussen ons. {% endif %}Ik vraag het liever dan dat ik gok.

Ligt het aan ons? Dan hoor ik het graag, ook als het niet leuk is. Of <hebt u|heb je> het niet meer nodig? Dan is dat zo, en zal ik <u|je> niet lastigvallen.

Hoe dan ook: bedankt voor een regel als antwoord.`,
    },
    de: {
      name: 'Was hat sich geändert?',
      when: 'Ein guter Kunde ist still geworden und am Telefon nicht zu erreichen.',
      notWhen: 'Nicht mehr als einmal. Eine zweite Erinnerung vertreibt.',
      subject: 'Hat sich etwas geändert?',
      body: `{% if lastOrder %}im {{ lastOrder | month }} <haben Sie|hast du> zuletzt bei uns bestellt, und seitdem ist es stiller als sonst. {% else %}zwischen uns ist es stiller als sonst. {% endif %}Ich frage lieber, als zu raten.

Liegt es an uns? Dann möchte ich es wissen, auch wenn es nicht angenehm ist. Oder <brauchen Sie|brauchst du> es nicht mehr? Dann ist es so, und ich störe <Sie|dich> nicht.

So oder so: danke für eine Zeile als Antwort.`,
    },
    fr: {
      name: 'Qu’est-ce qui a changé ?',
      when: 'Un bon client se tait et reste injoignable par téléphone.',
      notWhen: 'Pas plus d’une fois. Une deuxième relance fait fuir.',
      subject: 'Quelque chose a-t-il changé ?',
      body: `{% if lastOrder %}<Votre|Ta> dernière commande chez nous était en {{ lastOrder | month }}, et c’est plus calme que d’habitude depuis. {% else %}C’est plus calme que d’habitude entre nous. {% endif %}Je préfère demander que deviner.

Est-ce de notre fait ? Alors j’aimerais le savoir, même si ce n’est pas agréable. Ou n’en <avez-vous|as-tu> plus besoin ? Alors c’est ainsi, et je ne <vous|te> dérangerai pas.

Dans tous les cas, merci pour une ligne en réponse.`,
    },
  },
});
