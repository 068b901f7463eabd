import { defineMessage } from '../message';

export default defineMessage({
  id: 'grow-whole-need',
  name: 'The whole of what you need',
  goal: 'grow',
  channel: 'email',
  voice: 'plain',
  when: 'A business customer who buys one thing from you and surely the rest elsewhere.',
  notWhen: 'Not to somebody who came to you for one special thing.',
  texts: {
    en: {
      subject: 'What else do you buy for this?',
      body: `{% if company %}I know what {{ company }} buys from us{% else %}I know what you buy from us{% endif %}, and nothing about the rest. That is a pity, because some of it we may do better than whoever does it now, and some of it we surely do worse.

Could you tell me what you buy around it, and from how many places? I’ll tell you honestly what we should leave alone.`,
    },
    sv: {
      name: 'Hela behovet',
      when: 'En företagskund som köper en sak av er och säkert resten någon annanstans.',
      notWhen: 'Inte till någon som kom till er för en enda särskild sak.',
      subject: 'Vad köper ni mer till det här?',
      body: `{% if company %}Jag vet vad {{ company }} köper av oss{% else %}Jag vet vad du köper av oss{% endif %}, och ingenting om resten. Det är synd, för en del kan vi kanske göra bättre än den som gör det nu, och en del gör vi säkert sämre.

Vill du berätta vad ni köper runt omkring, och på hur många ställen? Jag svarar ärligt på vad vi borde låta bli.`,
    },
    nl: {
      name: 'De hele behoefte',
      when: 'Een zakelijke klant die één ding bij jullie koopt en de rest vast ergens anders.',
      notWhen: 'Niet aan iemand die voor één bijzonder ding kwam.',
      subject: 'Wat <koopt u|kopen jullie> hier nog meer bij?',
      body: `{% if company %}Ik weet wat {{ company }} bij ons koopt{% else %}Ik weet wat <u|je> bij ons koopt{% endif %}, en van de rest weet ik niets. Dat is jammer, want een deel kunnen wij misschien beter dan wie het nu doet, en een deel doen we vast slechter.

<Wilt u|Wil je> vertellen wat <u|jullie> eromheen <koopt|kopen>, en op hoeveel plekken? Ik zeg eerlijk wat wij beter kunnen laten.`,
    },
    de: {
      name: 'Alles, was Sie brauchen',
      when: 'Ein Geschäftskunde, der eines bei Ihnen kauft und den Rest sicher anderswo.',
      notWhen: 'Nicht bei jemandem, der wegen einer besonderen Sache kam.',
      subject: 'Was <kaufen Sie|kauft ihr> sonst noch dafür?',
      body: `{% if company %}ich weiß, was {{ company }} bei uns kauft{% else %}ich weiß, was <Sie|du> bei uns <kaufen|kaufst>{% endif %}, und vom Rest weiß ich nichts. Das ist schade, denn manches können wir vielleicht besser als andere, und manches sicher schlechter.

<Würden Sie|Würdest du> mir sagen, was rundherum noch gekauft wird, und an wie vielen Stellen? Ich sage ehrlich, wovon wir die Finger lassen sollten.`,
    },
    fr: {
      name: 'L’ensemble de vos besoins',
      when: 'Un client professionnel qui vous achète une chose et sûrement le reste ailleurs.',
      notWhen: 'Pas à qui est venu pour une seule chose précise.',
      subject: 'Qu’<achetez-vous|achètes-tu> d’autre pour cela ?',
      body: `{% if company %}Je sais ce que {{ company }} achète chez nous{% else %}Je sais ce que <vous achetez|tu achètes> chez nous{% endif %}, et rien du reste. C’est dommage : une partie, nous la ferions peut-être mieux que ceux qui s’en chargent, et une autre, sûrement moins bien.

<Pourriez-vous|Pourrais-tu> me dire ce qui s’achète autour, et à combien d’endroits ? Je dirai franchement ce que nous ferions mieux de laisser.`,
    },
  },
});
