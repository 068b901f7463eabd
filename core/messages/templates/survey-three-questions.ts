import { defineMessage } from '../message';

export default defineMessage({
  id: 'survey-three-questions',
  name: 'Three questions, no scale',
  goal: 'survey',
  channel: 'email',
  voice: 'plain',
  when: 'You want to know what a whole segment needs, before you decide something for it.',
  notWhen: 'Not if the answer changes nothing.',
  assumes: 'You tell them afterwards what came of it.',
  texts: {
    en: {
      subject: 'Three questions, two minutes',
      body: `Before we decide what to do next I would like to know three things{% if company %} about {{ company }}{% endif %}:

1. What did you want to get done when you came to us?
2. What is still harder than it ought to be?
3. If you could change one thing about us, what would it be?

Write as you talk, one line each is plenty. I read every answer and will tell you what came of it.`,
    },
    sv: {
      name: 'Tre frågor, ingen skala',
      when: 'Du vill veta vad ett helt segment behöver innan du bestämmer något för det.',
      notWhen: 'Inte om svaret inte ändrar något.',
      assumes: 'Du berättar efteråt vad det blev av svaren.',
      subject: 'Tre frågor, två minuter',
      body: `Innan vi bestämmer vad vi gör härnäst vill jag veta tre saker{% if company %} om {{ company }}{% endif %}:

1. Vad ville du få gjort när du kom till oss?
2. Vad är fortfarande svårare än det borde vara?
3. Om du fick ändra en sak hos oss, vilken?

Skriv som du talar, en rad på varje räcker gott. Jag läser alla svar och berättar vad det blev av dem.`,
    },
    nl: {
      name: 'Drie vragen, geen schaal',
      when: 'Je wilt weten wat een heel segment nodig heeft, voordat je er iets voor beslist.',
      notWhen: 'Niet als het antwoord niets verandert.',
      assumes: 'Je vertelt achteraf wat er met de antwoorden gebeurde.',
      subject: 'Drie vragen, twee minuten',
      body: `Voordat we beslissen wat we nu doen, wil ik drie dingen weten{% if company %} over {{ company }}{% endif %}:

1. Wat <wilde u|wilde je> voor elkaar krijgen toen <u|je> bij ons kwam?
2. Wat is nog steeds lastiger dan het zou moeten zijn?
3. Als <u|je> één ding aan ons mocht veranderen, wat dan?

Schrijf zoals <u|je> praat, één regel per vraag is genoeg. Ik lees elk antwoord en vertel wat ervan kwam.`,
    },
    de: {
      name: 'Drei Fragen, keine Skala',
      when: 'Sie möchten wissen, was ein ganzes Segment braucht, bevor Sie etwas dafür entscheiden.',
      notWhen: 'Nicht, wenn die Antwort nichts ändert.',
      assumes: 'Sie sagen danach, was daraus geworden ist.',
      subject: 'Drei Fragen, zwei Minuten',
      body: `bevor wir entscheiden, was wir als Nächstes tun, möchte ich drei Dinge wissen{% if company %}, auch von {{ company }}{% endif %}:

1. Was <wollten Sie|wolltest du> erreichen, als <Sie|du> zu uns <kamen|kamst>?
2. Was ist noch immer schwerer, als es sein müsste?
3. Wenn <Sie|du> eine Sache an uns ändern <könnten|könntest>, welche wäre das?

<Schreiben Sie, wie Sie reden|Schreib, wie du redest>; eine Zeile zu jeder genügt. Ich lese jede Antwort und erzähle, was daraus geworden ist.`,
    },
    fr: {
      name: 'Trois questions, aucune note',
      when: 'Vous voulez savoir ce dont tout un segment a besoin avant de décider pour lui.',
      notWhen: 'Pas si la réponse ne change rien.',
      assumes: 'Vous dites ensuite ce qui en est sorti.',
      subject: 'Trois questions, deux minutes',
      body: `Avant de décider de la suite, j’aimerais savoir trois choses{% if company %} sur {{ company }}{% endif %} :

1. Que <vouliez-vous|voulais-tu> obtenir en venant chez nous ?
2. Qu’est-ce qui reste plus difficile qu’il ne devrait ?
3. Si <vous pouviez|tu pouvais> changer une chose chez nous, ce serait laquelle ?

<Écrivez comme vous parlez|Écris comme tu parles> ; une ligne par question suffit. Je lis chaque réponse et je dirai ce qu’elle a donné.`,
    },
  },
});
