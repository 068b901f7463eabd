import { defineMessage } from '../message';

export default defineMessage({
  id: 'cross-sell-call',
  name: 'What else do you need?',
  goal: 'crossSell',
  channel: 'phone',
  voice: 'plain',
  when: 'A while after a delivery, or when you are in touch anyway.',
  notWhen: 'Not to people who would rather be left alone.',
  texts: {
    en: {
      body: `I wanted to hear how it works out with what you have from us. May I ask one thing about how you work?

Ask:
– {% if favourite %}What do you use together with {{ favourite }}?{% else %}What do you use together with what you have from us?{% endif %}
– Which part of it gives you the most trouble?
– Who do you go to for that today?

Name one thing, and only if it solves what they have just told you. Otherwise say thank you and leave it there.`,
    },
    sv: {
      name: 'Vad behöver du mer?',
      when: 'En tid efter en leverans, eller när ni ändå har kontakt.',
      notWhen: 'Inte till den som helst vill vara i fred.',
      body: `Jag ville höra hur det går med det ni har från oss. Får jag fråga en sak om hur ni arbetar?

Fråga:
– {% if favourite %}Vad använder ni tillsammans med {{ favourite }}?{% else %}Vad använder ni tillsammans med det ni har från oss?{% endif %}
– Vilken del av det ger mest besvär?
– Vem går ni till för det i dag?

Nämn en sak, och bara om den löser det de just har berättat. Tacka annars och låt det vara.`,
    },
    nl: {
      name: 'Wat heb je nog meer nodig?',
      when: 'Een tijdje na een levering, of als jullie toch contact hebben.',
      notWhen: 'Niet bij wie liever met rust wordt gelaten.',
      body: `Ik wilde horen hoe het gaat met wat <u|jullie> van ons <hebt|hebben>. Mag ik iets vragen over hoe <u werkt|jullie werken>?

Vraag:
– {% if favourite %}Wat <gebruikt u|gebruiken jullie> samen met {{ favourite }}?{% else %}Wat <gebruikt u|gebruiken jullie> samen met wat <u|jullie> van ons <hebt|hebben>?{% endif %}
– Welk deel daarvan geeft het meeste gedoe?
– Bij wie <klopt u|kloppen jullie> daar nu voor aan?

Noem één ding, en alleen als het oplost wat ze net vertelden. Bedank anders en laat het daarbij.`,
    },
    de: {
      name: 'Was brauchen Sie sonst noch?',
      when: 'Einige Zeit nach einer Lieferung, oder wenn Sie ohnehin sprechen.',
      notWhen: 'Nicht bei Menschen, die lieber in Ruhe gelassen werden.',
      body: `Ich wollte hören, wie es mit dem läuft, was <Sie|ihr> von uns <haben|habt>. Darf ich etwas dazu fragen, wie <Sie arbeiten|ihr arbeitet>?

Fragen:
– {% if favourite %}Was <verwenden Sie|verwendet ihr> zusammen mit {{ favourite }}?{% else %}Was <verwenden Sie|verwendet ihr> zusammen mit dem, was von uns kommt?{% endif %}
– Welcher Teil davon macht am meisten Mühe?
– An wen <wenden Sie sich|wendet ihr euch> heute dafür?

Eine Sache nennen, und nur, wenn sie löst, was gerade erzählt wurde. Sonst danken und es dabei belassen.`,
    },
    fr: {
      name: 'De quoi d’autre avez-vous besoin ?',
      when: 'Quelque temps après une livraison, ou quand vous êtes en contact de toute façon.',
      notWhen: 'Pas à ceux qui préfèrent qu’on les laisse tranquilles.',
      body: `Je voulais savoir comment cela se passe avec ce que <vous avez|tu as> pris chez nous. Puis-je poser une question sur <votre|ta> façon de travailler ?

Demander :
– {% if favourite %}Qu’<utilisez-vous|utilises-tu> avec {{ favourite }} ?{% else %}Qu’<utilisez-vous|utilises-tu> avec ce qui vient de chez nous ?{% endif %}
– Quelle partie donne le plus de mal ?
– À qui <vous adressez-vous|t’adresses-tu> pour cela aujourd’hui ?

Nommer une seule chose, et seulement si elle résout ce qui vient d’être dit. Sinon, remercier et en rester là.`,
    },
  },
});
