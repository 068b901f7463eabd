import { defineMessage } from '../message';

export default defineMessage({
  id: 'inform-what-matters',
  name: 'What would you like to hear about?',
  goal: 'inform',
  channel: 'email',
  voice: 'plain',
  when: 'Before you send news to people you know little about.',
  notWhen: 'Not to those who have already told you what they want.',
  texts: {
    en: {
      subject: 'What would you like to hear about?',
      body: `We write to our customers now and then, and I would rather not fill your inbox with what doesn’t concern you{% if company %} at {{ company }}{% endif %}.

So I’m asking: what do you want to hear about from us? New products, changes in prices and deliveries, how others{% if industry %} in {{ industry }}{% endif %} do it, or nothing at all?

Answer with a word and I’ll see to it.`,
    },
    sv: {
      name: 'Vad vill du höra om?',
      when: 'Innan du skickar nyheter till dem du vet lite om.',
      notWhen: 'Inte till den som redan har sagt vad de vill ha.',
      subject: 'Vad vill du höra om?',
      body: `Vi skriver till våra kunder då och då, och jag vill helst inte fylla din inkorg med sådant som inte rör dig{% if company %} på {{ company }}{% endif %}.

Därför frågar jag: vad vill du höra om från oss? Nya produkter, ändrade priser och leveranser, hur andra{% if industry %} inom {{ industry }}{% endif %} gör, eller inget alls?

Svara med ett ord så ordnar jag det.`,
    },
    nl: {
      name: 'Waar wil je over horen?',
      when: 'Voordat je nieuws stuurt aan mensen van wie je weinig weet.',
      notWhen: 'Niet aan wie al heeft gezegd wat hij wil.',
      subject: 'Waar wil je over horen?',
      body: `We schrijven onze klanten af en toe, en ik vul je inbox liever niet met wat je{% if company %} bij {{ company }}{% endif %} niets aangaat.

Daarom vraag ik het: waar wil je van ons over horen? Nieuwe producten, wijzigingen in prijzen en levering, hoe anderen{% if industry %} in {{ industry }}{% endif %} het doen, of helemaal niets?

Eén woord als antwoord is genoeg, dan regel ik het.`,
    },
  },
});
