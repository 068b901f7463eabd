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
      body: `{% if orders > 1 %}<U|Je> hebt nu {{ orders }} keer bij ons besteld, en ik heb nagedacht over hoe <u|je> het gebruikt. Is doorgaan zoals nu het beste, of zou het helpen om het zo te regelen dat <u|je> de kleine bestellingen tussendoor niet meer nodig hebt?{% else %}Ik heb nagedacht over wat <u|je> hierna van pas zou komen. Is er iets wat meer tijd kost dan nodig, of waar <u|je> nooit aan toekomt?{% endif %}

Ik weet niet wat voor <u|jou>{% if industry %} in {{ industry }}{% endif %} het beste is. Mag ik <u|je> aan de telefoon drie vragen stellen, en dan eerlijk zeggen wat ik zou doen?`,
    },
    de: {
      name: 'Ein nächster Schritt, wenn er passt',
      when: 'Der Kunde kauft regelmäßig und ist zufrieden; mehr ist möglich.',
      notWhen: 'Nicht, solange etwas ungelöst ist, und nicht zweimal im selben Quartal.',
      subject: '{% if company %}Ein Gedanke zu {{ company }}{% else %}Ein Gedanke zum nächsten Schritt{% endif %}',
      body: `{% if orders > 1 %}<Sie haben|du hast> inzwischen {{ orders }} Mal bei uns bestellt, und ich habe darüber nachgedacht, wie <Sie|du> es <nutzen|nutzt>. Ist es am besten, so weiterzumachen, oder würde es helfen, es so einzurichten, dass die kleinen Bestellungen dazwischen wegfallen?{% else %}ich habe darüber nachgedacht, was <Ihnen|dir> als Nächstes nützen könnte. Gibt es etwas, das mehr Zeit kostet, als es sollte, oder das immer liegen bleibt?{% endif %}

Ich weiß nicht, was für <Sie|dich>{% if industry %} in der Branche {{ industry }}{% endif %} das Richtige ist. Darf ich am Telefon drei Fragen stellen und dann ehrlich sagen, was ich tun würde?`,
    },
    fr: {
      name: 'Un pas de plus, s’il convient',
      when: 'Le client achète régulièrement et est satisfait ; il y a de la place pour plus.',
      notWhen: 'Pas tant que quelque chose n’est pas réglé, ni deux fois le même trimestre.',
      subject: '{% if company %}Une idée pour {{ company }}{% else %}Une idée pour la suite{% endif %}',
      body: `{% if orders > 1 %}<Vous avez|Tu as> maintenant commandé {{ orders }} fois chez nous, et j’ai réfléchi à la façon dont <vous vous en servez|tu t’en sers>. Vaut-il mieux continuer ainsi, ou serait-il utile d’organiser les choses pour éviter les petites commandes entre-temps ?{% else %}J’ai réfléchi à ce qui pourrait <vous |t’>être utile ensuite. Y a-t-il quelque chose qui prend plus de temps qu’il ne devrait, ou qui reste toujours en attente ?{% endif %}

Je ne sais pas ce qui est bon pour <vous|toi>{% if industry %} dans le secteur {{ industry }}{% endif %}. Puis-je poser trois questions au téléphone, puis dire franchement ce que je ferais ?`,
    },
  },
});
