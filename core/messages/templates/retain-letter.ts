import { defineMessage } from '../message';

export default defineMessage({
  id: 'retain-letter',
  name: 'How is it going?',
  goal: 'retain',
  channel: 'letter',
  voice: 'warm',
  when: 'A customer of many years whom nobody has spoken to for long.',
  notWhen: 'Not if a letter would surprise them more than please them.',
  texts: {
    en: {
      body: `{% if createdAt %}You have been a customer since {{ createdAt | month }}, and in all that time we have mostly written invoices to each other{% else %}We have mostly written invoices to each other{% endif %}. I would like to change that.

What works well{% if company %} at {{ company }}{% endif %}, and what is a nuisance that we have simply got used to? Ring me or write a line on the back of this letter and send it to me.`,
    },
    sv: {
      name: 'Hur går det?',
      when: 'En mångårig kund som ingen talat med på länge.',
      notWhen: 'Inte om ett brev skulle förvåna mer än glädja.',
      body: `{% if createdAt %}Du har varit kund sedan {{ createdAt | month }}, och under hela den tiden har vi mest skrivit fakturor till varandra{% else %}Vi har mest skrivit fakturor till varandra{% endif %}. Det vill jag ändra på.

Vad fungerar bra{% if company %} på {{ company }}{% endif %}, och vad är ett besvär som vi bara har vant oss vid? Ring, eller skriv en rad på baksidan av det här brevet och skicka det till mig.`,
    },
    nl: {
      name: 'Hoe gaat het?',
      when: 'Een klant van vele jaren die niemand in tijden heeft gesproken.',
      notWhen: 'Niet als een brief meer zou verbazen dan plezier doen.',
      body: `{% if createdAt %}<U|Je> bent klant sinds {{ createdAt | month }}, en al die tijd hebben we elkaar vooral facturen geschreven{% else %}We hebben elkaar vooral facturen geschreven{% endif %}. Dat wil ik anders.

Wat gaat goed{% if company %} bij {{ company }}{% endif %}, en wat is een ergernis waar we gewoon aan gewend zijn? <Belt u|Bel> me, of <schrijft u|schrijf> een regel op de achterkant van deze brief en stuur hem terug.`,
    },
    de: {
      name: 'Wie geht es?',
      when: 'Ein langjähriger Kunde, mit dem lange niemand gesprochen hat.',
      notWhen: 'Nicht, wenn ein Brief mehr überraschen als freuen würde.',
      body: `{% if createdAt %}<Sie kaufen|du kaufst> seit {{ createdAt | month }} bei uns, und in all der Zeit haben wir einander vor allem Rechnungen geschrieben{% else %}wir haben einander bisher vor allem Rechnungen geschrieben{% endif %}. Das möchte ich ändern.

Was läuft gut{% if company %} bei {{ company }}{% endif %}, und was ist ein Ärgernis, an das wir uns nur gewöhnt haben? <Rufen Sie|Ruf> mich an, oder <schreiben Sie|schreib> eine Zeile auf die Rückseite dieses Briefes und <schicken Sie ihn|schick ihn> mir zurück.`,
    },
    fr: {
      name: 'Comment cela va-t-il ?',
      when: 'Un client de longue date à qui personne n’a parlé depuis longtemps.',
      notWhen: 'Pas si une lettre surprendrait plus qu’elle ne ferait plaisir.',
      body: `{% if createdAt %}Nous travaillons avec <vous|toi> depuis {{ createdAt | month }}, et pendant tout ce temps nous nous sommes surtout écrit des factures{% else %}Jusqu’ici, nous nous sommes surtout écrit des factures{% endif %}. J’aimerais que cela change.

Qu’est-ce qui marche bien{% if company %} chez {{ company }}{% endif %}, et qu’est-ce qui agace, mais à quoi nous nous sommes habitués ? <Appelez|Appelle>-moi, ou <écrivez|écris> une ligne au dos de cette lettre et <renvoyez|renvoie>-la-moi.`,
    },
  },
});
