import { defineMessage } from '../message';

export default defineMessage({
  id: 'retain-brief',
  name: 'Anything we should mend?',
  goal: 'retain',
  channel: 'email',
  voice: 'brief',
  when: 'A steady customer, between two orders.',
  notWhen: 'Not as an automatic mail with a scale from 1 to 10.',
  texts: {
    en: {
      subject: 'Anything we should mend?',
      body: `Is there something we do that you put up with? One word is enough. I would sooner mend it than hear of it when it is too late.`,
    },
    sv: {
      name: 'Något vi borde laga?',
      when: 'En stadig kund, mellan två beställningar.',
      notWhen: 'Inte som automatiskt mejl med en skala från 1 till 10.',
      subject: 'Något vi borde laga?',
      body: `Är det något vi gör som du bara står ut med? Ett ord räcker. Jag lagar det hellre än hör om det när det är för sent.`,
    },
    nl: {
      name: 'Iets dat we moeten herstellen?',
      when: 'Een vaste klant, tussen twee bestellingen in.',
      notWhen: 'Niet als automatische mail met een schaal van 1 tot 10.',
      subject: 'Iets dat we moeten herstellen?',
      body: `Is er iets in wat we doen dat je maar voor lief neemt? Eén woord is genoeg. Ik herstel het liever dan dat ik het hoor als het te laat is.`,
    },
  },
});
