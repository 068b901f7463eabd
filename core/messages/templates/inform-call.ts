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
      body: `Ik bel omdat er binnenkort iets verandert dat <u|jou>{% if company %} bij {{ company }}{% endif %} aangaat, en ik wilde dat <u|je> het eerst van mij hoorde.

Zeg in deze volgorde: wat er verandert, vanaf wanneer, wat het voor hen betekent, wat ze moeten doen (vaak niets).

Vraag dan:
– Levert dit bij <u|jullie> ergens moeite op?
– Is er nog iemand bij <u|jullie> die het moet weten?

Stuur hetzelfde binnen een uur op schrift.`,
    },
    de: {
      name: 'Sagen, bevor man es anderswo hört',
      when: 'Preis, Lieferung oder Ansprechperson ändert sich, und es betrifft diesen Kunden.',
      notWhen: 'Nicht für Neuigkeiten, die auf einen Brief warten können.',
      body: `Ich rufe an, weil sich bald etwas ändert, das <Sie|dich>{% if company %} bei {{ company }}{% endif %} betrifft, und ich wollte, dass <Sie|du> es zuerst von mir <hören|hörst>.

In dieser Reihenfolge sagen: was sich ändert, ab wann, was es bedeutet, was zu tun ist (oft nichts).

Dann fragen:
– Macht das bei <Ihnen|euch> irgendwo Schwierigkeiten?
– Gibt es bei <Ihnen|euch> noch jemanden, der es wissen sollte?

Dasselbe innerhalb einer Stunde schriftlich schicken.`,
    },
    fr: {
      name: 'Le dire avant qu’on l’apprenne ailleurs',
      when: 'Un prix, une livraison ou un interlocuteur change, et cela concerne ce client.',
      notWhen: 'Pas pour une nouvelle qui peut attendre un courrier.',
      body: `J’appelle parce que quelque chose va bientôt changer qui <vous|te> concerne{% if company %} chez {{ company }}{% endif %}, et je voulais que <vous l’appreniez|tu l’apprennes> d’abord par moi.

Dire dans cet ordre : ce qui change, à partir de quand, ce que cela implique, ce qu’il faut faire (souvent rien).

Puis demander :
– Est-ce que cela complique quelque chose de <votre|ton> côté ?
– Y a-t-il quelqu’un d’autre qui devrait le savoir ?

Envoyer la même chose par écrit dans l’heure.`,
    },
  },
});
