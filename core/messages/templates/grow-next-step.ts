import { defineMessage } from '../message';

export default defineMessage({
  id: 'grow-next-step',
  name: 'A next step, if it fits',
  goal: 'grow',
  channel: 'email',
  voice: 'plain',
  when: 'The customer buys regularly and is content; there is room for more.',
  notWhen: 'Not while something is unsolved, and not twice in the same quarter.',
  texts: {
    en: {
      subject: '{% if company %}A thought about {{ company }}{% else %}A thought about what comes next{% endif %}',
      body: `{% if orders > 1 %}You have ordered from us {{ orders }} times now, and I have been thinking about how you use it. Is it right to carry on as now, or would it help to set up something that saves the small orders in between?{% else %}I have been thinking about what could be of use to you next. Is there something that takes more time than it should, or that you never get round to?{% endif %}

I don’t know what is right for you{% if industry %} in {{ industry }}{% endif %}. May I ask three questions by phone and then say honestly what I would do?`,
    },
    sv: {
      name: 'Ett nästa steg, om det passar',
      when: 'Kunden köper regelbundet och är nöjd; det finns plats för mer.',
      notWhen: 'Inte medan något är olöst, och inte två gånger samma kvartal.',
      subject: '{% if company %}En tanke om {{ company }}{% else %}En tanke om nästa steg{% endif %}',
      body: `{% if orders > 1 %}Du har beställt av oss {{ orders }} gånger nu, och jag har funderat på hur du använder det. Är det bäst att fortsätta som nu, eller skulle det hjälpa att lägga upp det så att du slipper de små beställningarna däremellan?{% else %}Jag har funderat på vad du skulle ha nytta av härnäst. Är det något som tar mer tid än det borde, eller som aldrig blir av?{% endif %}

Jag vet inte vad som är rätt för dig{% if industry %} inom {{ industry }}{% endif %}. Får jag ställa tre frågor på telefon, och sedan säga ärligt hur jag skulle göra?`,
    },
    nl: {
      name: 'Een volgende stap, als die past',
      when: 'De klant bestelt regelmatig en is tevreden; er is ruimte voor meer.',
      notWhen: 'Niet zolang er iets openstaat, en niet twee keer in hetzelfde kwartaal.',
      subject: '{% if company %}Een gedachte over {{ company }}{% else %}Een gedachte over de volgende stap{% endif %}',
      body: `{% if orders > 1 %}Je hebt nu {{ orders }} keer bij ons besteld, en ik heb nagedacht over hoe je het gebruikt. Is doorgaan zoals nu het beste, of zou het helpen om het zo te regelen dat je de kleine bestellingen tussendoor niet meer nodig hebt?{% else %}Ik heb nagedacht over wat je hierna van pas zou komen. Is er iets wat meer tijd kost dan nodig, of waar je nooit aan toekomt?{% endif %}

Ik weet niet wat voor jou{% if industry %} in {{ industry }}{% endif %} het beste is. Mag ik je aan de telefoon drie vragen stellen, en dan eerlijk zeggen wat ik zou doen?`,
    },
  },
});
