import { defineMessage } from '../message';

export default defineMessage({
  id: 'cross-sell-call',
  name: 'What else do you need?',
  goal: 'crossSell',
  channel: 'phone',
  when: 'You are in touch anyway, after a delivery or a question.',
  notWhen: 'Not as a call of its own to people who only want to be left alone.',
  texts: {
    en: {
      body: `While I have you on the line: may I ask one thing about how you work?

Ask:
– {% if favourite %}What do you use together with {{ favourite }}?{% else %}What do you use together with what you have from us?{% endif %}
– Which part of it gives you the most trouble?
– Who do you go to for that today?

Name one thing, and only if it solves what they have just told you. Otherwise say thank you and leave it there.`,
    },
    sv: {
      name: 'Vad behöver du mer?',
      when: 'Ni har ändå kontakt, efter en leverans eller en fråga.',
      notWhen: 'Inte som ett eget samtal till den som helst vill vara i fred.',
      body: `När jag ändå har dig på tråden: får jag fråga en sak om hur ni arbetar?

Fråga:
– {% if favourite %}Vad använder ni tillsammans med {{ favourite }}?{% else %}Vad använder ni tillsammans med det ni har från oss?{% endif %}
– Vilken del av det ger mest besvär?
– Vem går ni till för det i dag?

Nämn en sak, och bara om den löser det de just har berättat. Tacka annars och låt det vara.`,
    },
    nl: {
      name: 'Wat heb je nog meer nodig?',
      when: 'Jullie hebben toch contact, na een levering of een vraag.',
      notWhen: 'Niet als apart gesprek met wie liever met rust wordt gelaten.',
      body: `Nu ik je toch aan de lijn heb: mag ik iets vragen over hoe jullie werken?

Vraag:
– {% if favourite %}Wat gebruiken jullie samen met {{ favourite }}?{% else %}Wat gebruiken jullie samen met wat je van ons hebt?{% endif %}
– Welk deel daarvan geeft het meeste gedoe?
– Bij wie kloppen jullie daar nu voor aan?

Noem één ding, en alleen als het oplost wat ze net vertelden. Bedank anders en laat het daarbij.`,
    },
  },
});
