import { defineMessage } from '../message';

export default defineMessage({
  id: 'recover-sms',
  name: 'All well?',
  goal: 'recover',
  channel: 'sms',
  voice: 'brief',
  when: 'A good private customer has gone quiet, and you have texted before.',
  notWhen: 'Not as the first text they ever get from you.',
  texts: {
    en: {
      body: `It has been quiet from you{% if lastOrder %} since {{ lastOrder | month }}{% endif %}. All well, or did we get something wrong? Answer as you like, I read it myself.`,
    },
    sv: {
      name: 'Allt bra?',
      when: 'En bra privatkund har tystnat, och ni har sms:at förut.',
      notWhen: 'Inte som det första sms de får av dig.',
      body: `Det har varit tyst från dig{% if lastOrder %} sedan {{ lastOrder | month }}{% endif %}. Allt bra, eller gjorde vi något fel? Svara som du vill, jag läser själv.`,
    },
    nl: {
      name: 'Alles goed?',
      when: 'Een goede particuliere klant is stil geworden, en jullie sms’ten eerder.',
      notWhen: 'Niet als de eerste sms die ze van je krijgen.',
      body: `Het is stil van <uw|jouw> kant{% if lastOrder %} sinds {{ lastOrder | month }}{% endif %}. Alles goed, of deden we iets verkeerd? Antwoord <zoals u|zoals je> wilt, ik lees het zelf.`,
    },
    de: {
      name: 'Alles gut?',
      when: 'Ein guter Privatkunde ist still geworden, und Sie haben schon einmal getextet.',
      notWhen: 'Nicht als allererste SMS von Ihnen.',
      body: `Es ist{% if lastOrder %} seit {{ lastOrder | month }}{% endif %} still von <Ihrer|deiner> Seite. Alles gut, oder haben wir etwas falsch gemacht? Ich lese jede Antwort selbst.`,
    },
    fr: {
      name: 'Tout va bien ?',
      when: 'Un bon client particulier se tait, et vous lui avez déjà écrit par SMS.',
      notWhen: 'Pas comme le premier SMS qu’il reçoit de vous.',
      body: `Pas de nouvelles de <vous|toi>{% if lastOrder %} depuis {{ lastOrder | month }}{% endif %}. Tout va bien, ou avons-nous fait une erreur ? Je lis la réponse moi-même.`,
    },
  },
});
