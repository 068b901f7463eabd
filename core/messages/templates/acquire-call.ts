import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-call',
  name: 'Understand before you suggest',
  goal: 'acquire',
  channel: 'phone',
  voice: 'plain',
  when: 'They have asked for something, downloaded something or been recommended to you.',
  notWhen: 'Not with a presentation ready. You don’t know yet what they need.',
  texts: {
    en: {
      body: `Thank you for your interest{% if company %} from {{ company }}{% endif %}. {% if referredBy %}I understand that {{ referredBy }} mentioned us. {% endif %}Before I tell you anything about us I would like to understand what you need. Is that all right?

Ask:
– What made you look into this just now?
– What happens if you do nothing?
– What have you tried before, and what was wrong with it?

Sum up in two sentences and ask whether you have it right. Only then: can you help? If not, say who can.`,
    },
    sv: {
      name: 'Förstå innan du föreslår',
      when: 'De har frågat efter något, laddat ner något eller fått dig rekommenderad.',
      notWhen: 'Inte med en färdig presentation. Du vet inte än vad de behöver.',
      body: `Tack för ert intresse{% if company %} från {{ company }}{% endif %}. {% if referredBy %}Jag förstår att {{ referredBy }} nämnde oss. {% endif %}Innan jag berättar något om oss vill jag förstå vad ni behöver. Går det bra?

Fråga:
– Vad fick er att titta på det här just nu?
– Vad händer om ni inte gör något?
– Vad har ni provat förut, och vad var fel med det?

Sammanfatta i två meningar och fråga om du har förstått rätt. Först då: kan du hjälpa till? Om inte, säg vem som kan.`,
    },
    nl: {
      name: 'Begrijpen voordat je iets voorstelt',
      when: 'Ze hebben iets gevraagd of gedownload, of je bent ze aanbevolen.',
      notWhen: 'Niet met een presentatie klaar. Je weet nog niet wat ze nodig hebben.',
      body: `Bedankt voor de belangstelling{% if company %} van {{ company }}{% endif %}. {% if referredBy %}Ik begrijp dat {{ referredBy }} ons noemde. {% endif %}Voordat ik iets over ons vertel, wil ik graag begrijpen wat <u|jullie> nodig <hebt|hebben>. Is dat goed?

Vraag:
– Waarom <kijkt u|kijken jullie> hier juist nu naar?
– Wat gebeurt er als <u niets doet|jullie niets doen>?
– Wat <hebt u|hebben jullie> eerder geprobeerd, en wat was daar mis mee?

Vat het in twee zinnen samen en vraag of dat klopt. Pas dan: kunnen wij helpen? Zo niet, zeg wie wel.`,
    },
    de: {
      name: 'Erst verstehen, dann vorschlagen',
      when: 'Jemand hat etwas angefragt, heruntergeladen oder ist Ihnen empfohlen worden.',
      notWhen: 'Nicht mit fertiger Präsentation. Sie wissen noch nicht, was gebraucht wird.',
      body: `Danke für das Interesse{% if company %} von {{ company }}{% endif %}. {% if referredBy %}Ich habe gehört, dass {{ referredBy }} uns erwähnt hat. {% endif %}Bevor ich etwas über uns erzähle, möchte ich verstehen, was <Sie brauchen|ihr braucht>. Ist das in Ordnung?

Fragen:
– Warum <beschäftigen Sie sich|beschäftigt ihr euch> gerade jetzt damit?
– Was passiert, wenn <Sie nichts tun|ihr nichts tut>?
– Was <haben Sie|habt ihr> schon versucht, und was war daran falsch?

In zwei Sätzen zusammenfassen und fragen, ob es stimmt. Erst dann: Können wir helfen? Wenn nicht, sagen, wer es kann.`,
    },
    fr: {
      name: 'Comprendre avant de proposer',
      when: 'La personne a demandé ou téléchargé quelque chose, ou vous a été recommandée.',
      notWhen: 'Pas avec une présentation toute prête. Vous ne savez pas encore ce qu’il lui faut.',
      body: `Merci pour <votre|ton> intérêt{% if company %} chez {{ company }}{% endif %}. {% if referredBy %}Je crois savoir que {{ referredBy }} a parlé de nous. {% endif %}Avant de nous présenter, j’aimerais comprendre ce dont <vous avez|tu as> besoin. Cela <vous|te> convient ?

Demander :
– Pourquoi <vous y intéressez-vous|t’y intéresses-tu> justement maintenant ?
– Que se passe-t-il si <vous ne faites|tu ne fais> rien ?
– Qu’<avez-vous|as-tu> déjà essayé, et qu’est-ce qui n’allait pas ?

Résumer en deux phrases et demander si c’est bien cela. Ensuite seulement : pouvons-nous aider ? Sinon, dire qui le peut.`,
    },
  },
});
