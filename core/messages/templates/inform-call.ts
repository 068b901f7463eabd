import { defineMessage } from '../message';

export default defineMessage({
  id: 'inform-call',
  name: 'Tell them before they hear it elsewhere',
  goal: 'inform',
  channel: 'phone',
  voice: 'plain',
  when: 'A price, a delivery or a contact person changes, and it concerns this customer.',
  notWhen: 'Not for news that can wait for a letter.',
  texts: {
    en: {
      body: `I’m calling because something is about to change that concerns you{% if company %} at {{ company }}{% endif %}, and I wanted you to hear it from me first.

Say in this order: what changes, from when, what it means for them, what they need to do (often nothing).

Then ask:
– Does this make anything difficult for you?
– Is there anybody else with you who should know?

Send the same thing in writing within the hour.`,
    },
    sv: {
      name: 'Berätta innan de hör det av andra',
      when: 'Ett pris, en leverans eller en kontaktperson ändras, och det rör kunden.',
      notWhen: 'Inte för nyheter som kan vänta till ett brev.',
      body: `Jag ringer för att något snart ändras som rör dig{% if company %} på {{ company }}{% endif %}, och jag ville att du skulle höra det av mig först.

Säg i den här ordningen: vad som ändras, från när, vad det betyder för dem, vad de behöver göra (ofta inget).

Fråga sedan:
– Ställer det här till något för er?
– Är det någon mer hos er som bör veta?

Skicka samma sak skriftligt inom en timme.`,
    },
    nl: {
      name: 'Vertellen voordat ze het elders horen',
      when: 'Een prijs, levering of contactpersoon verandert, en het gaat deze klant aan.',
      notWhen: 'Niet voor nieuws dat op een brief kan wachten.',
      body: `Ik bel omdat er binnenkort iets verandert dat jou{% if company %} bij {{ company }}{% endif %} aangaat, en ik wilde dat je het eerst van mij hoorde.

Zeg in deze volgorde: wat er verandert, vanaf wanneer, wat het voor hen betekent, wat ze moeten doen (vaak niets).

Vraag dan:
– Levert dit bij jullie ergens moeite op?
– Is er nog iemand bij jullie die het moet weten?

Stuur hetzelfde binnen een uur op schrift.`,
    },
  },
});
