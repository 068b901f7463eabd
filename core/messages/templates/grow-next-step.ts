import { defineMessage } from '../message';

export default defineMessage({
  id: 'grow-next-step',
  name: 'A next step, if it fits',
  goal: 'grow',
  channel: 'email',
  when: 'The customer buys regularly and is content; there is room for more.',
  notWhen: 'Not while something is unsolved, and not twice in the same quarter.',
  texts: {
    en: {
      subject: '{% if company %}A thought about {{ company }}{% else %}A thought about what comes next{% endif %}',
      body: `{% if orders > 1 %}You have ordered from us {{ orders }} times now, and I have been thinking about how you use it.{% else %}I have been thinking about how you use what you have from us.{% endif %}

Others who do the same as you{% if industry %} in {{ industry }}{% endif %} usually meet the same question after a while: carry on as now, or set up something that saves the small orders in between.

I don’t know which is right for you. May I ask three questions by phone and then say honestly what I would do?`,
    },
    sv: {
      name: 'Ett nästa steg, om det passar',
      when: 'Kunden köper regelbundet och är nöjd; det finns plats för mer.',
      notWhen: 'Inte medan något är olöst, och inte två gånger samma kvartal.',
      subject: '{% if company %}En tanke om {{ company }}{% else %}En tanke om nästa steg{% endif %}',
      body: `{% if orders > 1 %}Du har beställt av oss {{ orders }} gånger nu, och jag har funderat på hur du använder det.{% else %}Jag har funderat på hur du använder det du har från oss.{% endif %}

Andra som gör som du{% if industry %} inom {{ industry }}{% endif %} brukar möta samma fråga efter ett tag: fortsätta som nu, eller lägga upp det så att man slipper de små beställningarna däremellan.

Jag vet inte vad som är rätt för dig. Får jag ställa tre frågor på telefon, och sedan säga ärligt hur jag skulle göra?`,
    },
    nl: {
      name: 'Een volgende stap, als die past',
      when: 'De klant bestelt regelmatig en is tevreden; er is ruimte voor meer.',
      notWhen: 'Niet zolang er iets openstaat, en niet twee keer in hetzelfde kwartaal.',
      subject: '{% if company %}Een gedachte over {{ company }}{% else %}Een gedachte over de volgende stap{% endif %}',
      body: `{% if orders > 1 %}Je hebt nu {{ orders }} keer bij ons besteld, en ik heb nagedacht over hoe je het gebruikt.{% else %}Ik heb nagedacht over hoe je gebruikt wat je van ons hebt.{% endif %}

Anderen die hetzelfde doen als jij{% if industry %} in {{ industry }}{% endif %} komen na een tijdje meestal voor dezelfde keuze: doorgaan zoals nu, of het zo regelen dat de kleine bestellingen tussendoor niet meer nodig zijn.

Ik weet niet wat voor jou het beste is. Mag ik je aan de telefoon drie vragen stellen, en dan eerlijk zeggen wat ik zou doen?`,
    },
  },
});
