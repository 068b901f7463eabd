import { defineMessage } from '../message';

export default defineMessage({
  id: 'win-back-letter',
  name: 'A letter after a long time',
  goal: 'winBack',
  channel: 'letter',
  voice: 'plain',
  when: 'A former good customer who does not answer mail.',
  notWhen: 'Not if they left in anger and it was never put right.',
  texts: {
    en: {
      body: `It is a while since we did something for you{% if company %} and {{ company }}{% endif %}{% if lastOrder %}; the last time was in {{ lastOrder | month }}{% endif %}. I don’t know why, and I haven’t asked until now.

If we did something wrong, I would like to hear it. If you found something better, I would like to know what. And if it simply came to an end, take this letter as a thank-you for the time we had.`,
    },
    sv: {
      name: 'Ett brev efter lång tid',
      when: 'En tidigare bra kund som inte svarar på mejl.',
      notWhen: 'Inte om de gick i vrede och det aldrig rättades till.',
      body: `Det är ett tag sedan vi gjorde något för dig{% if company %} och {{ company }}{% endif %}{% if lastOrder %}; senast var i {{ lastOrder | month }}{% endif %}. Jag vet inte varför, och jag har inte frågat förrän nu.

Gjorde vi något fel vill jag gärna höra det. Hittade du något bättre vill jag gärna veta vad. Och tog det bara slut är det här brevet ett tack för tiden som var.`,
    },
    nl: {
      name: 'Een brief na lange tijd',
      when: 'Een vroegere goede klant die geen mail beantwoordt.',
      notWhen: 'Niet als ze boos weggingen en het nooit is rechtgezet.',
      body: `Het is een tijd geleden dat we iets voor <u|je>{% if company %} en {{ company }}{% endif %} deden{% if lastOrder %}; de laatste keer was in {{ lastOrder | month }}{% endif %}. Ik weet niet waarom, en ik heb het tot nu toe niet gevraagd.

Deden we iets verkeerd, dan hoor ik het graag. <Vond u|Vond je> iets beters, dan wil ik graag weten wat. En liep het gewoon af, dan is deze brief een bedankje voor de tijd die er was.`,
    },
    de: {
      name: 'Ein Brief nach langer Zeit',
      when: 'Ein früherer guter Kunde, der auf E-Mails nicht antwortet.',
      notWhen: 'Nicht, wenn man im Ärger ging und es nie gutgemacht wurde.',
      body: `es ist eine Weile her, dass wir etwas für <Sie|dich>{% if company %} und {{ company }}{% endif %} getan haben{% if lastOrder %}; das letzte Mal war im {{ lastOrder | month }}{% endif %}. Ich weiß nicht, warum, und habe bis jetzt nicht gefragt.

Haben wir etwas falsch gemacht, möchte ich es hören. <Haben Sie|Hast du> etwas Besseres gefunden, wüsste ich gern, was. Und ist es einfach zu Ende gegangen, ist dieser Brief ein Dank für die Zeit, die war.`,
    },
    fr: {
      name: 'Une lettre après longtemps',
      when: 'Un ancien bon client qui ne répond pas aux e-mails.',
      notWhen: 'Pas s’il est parti fâché et que cela n’a jamais été réparé.',
      body: `Cela fait un moment que nous n’avons rien fait pour <vous|toi>{% if company %} et {{ company }}{% endif %}{% if lastOrder %} ; la dernière fois, c’était en {{ lastOrder | month }}{% endif %}. Je ne sais pas pourquoi, et je ne l’ai pas demandé jusqu’ici.

Si nous avons fait une erreur, j’aimerais l’entendre. Si <vous avez|tu as> trouvé mieux, j’aimerais savoir quoi. Et si cela s’est simplement arrêté, que cette lettre soit un merci pour le temps passé ensemble.`,
    },
  },
});
