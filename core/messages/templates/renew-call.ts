import { defineMessage } from '../message';

export default defineMessage({
  id: 'renew-call',
  name: 'Renewal talk',
  goal: 'renew',
  channel: 'phone',
  voice: 'plain',
  when: 'They answered yes to a talk, or the agreement is large.',
  notWhen: 'Not without knowing beforehand what they use.',
  texts: {
    en: {
      body: `I’m calling about the agreement{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %}, which has {{ renewalDate }} as its renewal date{% endif %}. Is now a good time?

Ask:
– What would you miss if it were gone tomorrow?
– What do you pay for and never use?
– Who else has an opinion on it{% if company %} at {{ company }}{% endif %}?

Suggest the size that fits, also when it is smaller. Confirm in writing the same day, with the price and the date.`,
    },
    sv: {
      name: 'Förnyelsesamtal',
      when: 'De har svarat ja till ett samtal, eller avtalet är stort.',
      notWhen: 'Inte utan att i förväg veta vad de använder.',
      body: `Jag ringer om avtalet{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %}, som har {{ renewalDate }} som förnyelsedatum{% endif %}. Passar det nu?

Fråga:
– Vad skulle ni sakna om det vore borta i morgon?
– Vad betalar ni för och använder aldrig?
– Vem mer har en åsikt om det{% if company %} på {{ company }}{% endif %}?

Föreslå den storlek som passar, även när den är mindre. Bekräfta skriftligt samma dag, med pris och datum.`,
    },
    nl: {
      name: 'Gesprek over de verlenging',
      when: 'Ze zeiden ja tegen een gesprek, of het contract is groot.',
      notWhen: 'Niet zonder vooraf te weten wat ze gebruiken.',
      body: `Ik bel over het contract{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %}, met {{ renewalDate }} als verlengingsdatum{% endif %}. Komt het <u|je> nu uit?

Vraag:
– Wat <zou u|zouden jullie> missen als het morgen weg was?
– Waar <betaalt u|betalen jullie> voor zonder het ooit te gebruiken?
– Wie heeft er{% if company %} bij {{ company }}{% endif %} nog meer een mening over?

Stel de omvang voor die past, ook als die kleiner is. Bevestig het dezelfde dag op schrift, met prijs en datum.`,
    },
    de: {
      name: 'Gespräch zur Verlängerung',
      when: 'Man hat Ja zu einem Gespräch gesagt, oder der Vertrag ist groß.',
      notWhen: 'Nicht, ohne vorher zu wissen, was genutzt wird.',
      body: `Ich rufe wegen des Vertrags{% if plan %} ({{ plan }}){% endif %} an{% if renewalDate %}, der sich am {{ renewalDate }} verlängert{% endif %}. Passt es <Ihnen|dir> gerade?

Fragen:
– Was würde fehlen, wenn er morgen weg wäre?
– Wofür <zahlen Sie|zahlt ihr>, ohne es je zu nutzen?
– Wer hat{% if company %} bei {{ company }}{% endif %} noch eine Meinung dazu?

Den Umfang vorschlagen, der passt, auch wenn er kleiner ist. Noch am selben Tag schriftlich bestätigen, mit Preis und Datum.`,
    },
    fr: {
      name: 'Entretien de renouvellement',
      when: 'Ils ont accepté un entretien, ou le contrat est important.',
      notWhen: 'Pas sans savoir d’avance ce qu’ils utilisent.',
      body: `J’appelle au sujet du contrat{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %}, qui se renouvelle le {{ renewalDate }}{% endif %}. Est-ce un bon moment pour <vous|toi> ?

Demander :
– Qu’est-ce qui manquerait s’il disparaissait demain ?
– Que <payez-vous|paies-tu> sans jamais <vous en|t’en> servir ?
– Qui d’autre a un avis là-dessus{% if company %} chez {{ company }}{% endif %} ?

Proposer la taille qui convient, même plus petite. Confirmer par écrit le jour même, avec le prix et la date.`,
    },
  },
});
