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
      body: `{% if company %}I know what {{ company }} buys from us{% else %}I know what you buy from us{% endif %}, and nothing of the rest. That is a pity, because some of it we may do better than whoever does it now, and some of it we surely do worse.

Could you tell me what you buy around it, and from how many places? I will answer honestly what we should leave alone.`,
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
      subject: 'Wat kopen jullie hier nog meer bij?',
      body: `{% if company %}Ik weet wat {{ company }} bij ons koopt{% else %}Ik weet wat je bij ons koopt{% endif %}, en van de rest weet ik niets. Dat is jammer, want een deel kunnen wij misschien beter dan wie het nu doet, en een deel doen we vast slechter.

Wil je vertellen wat jullie eromheen kopen, en op hoeveel plekken? Ik zeg eerlijk wat wij beter kunnen laten.`,
    },
  },
});
