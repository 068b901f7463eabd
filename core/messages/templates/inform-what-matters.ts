import { defineMessage } from '../message';

export default defineMessage({
  id: 'inform-what-matters',
  name: 'What would you like to hear about?',
  goal: 'inform',
  channel: 'email',
  voice: 'plain',
  when: 'Before you send news to people you know little about.',
  notWhen: 'Not to those who have already told you what they want.',
  texts: {
    en: {
      subject: 'What would you like to hear about?',
      body: `We write to our customers now and then, and I would rather not fill your inbox with what doesn’t concern you{% if company %} at {{ company }}{% endif %}.

So I’m asking: what do you want to hear about from us? New products, changes in prices and deliveries, how others{% if industry %} in {{ industry }}{% endif %} do it, or nothing at all?

Answer with a word and I’ll see to it.`,
    },
    sv: {
      name: 'Vad vill du höra om?',
      when: 'Innan du skickar nyheter till dem du vet lite om.',
      notWhen: 'Inte till den som redan har sagt vad de vill ha.',
      subject: 'Vad vill du höra om?',
      body: `Vi skriver till våra kunder då och då, och jag vill helst inte fylla din inkorg med sådant som inte rör dig{% if company %} på {{ company }}{% endif %}.

Därför frågar jag: vad vill du höra om från oss? Nya produkter, ändrade priser och leveranser, hur andra{% if industry %} inom {{ industry }}{% endif %} gör, eller inget alls?

Svara med ett ord så ordnar jag det.`,
    },
    nl: {
      name: 'Waar wil je over horen?',
      when: 'Voordat je nieuws stuurt aan mensen van wie je weinig weet.',
      notWhen: 'Niet aan wie al heeft gezegd wat hij wil.',
      subject: 'Waar <wilt u|wil je> over horen?',
      body: `We schrijven onze klanten af en toe, en ik vul <uw|je> inbox liever niet met wat <u|je>{% if company %} bij {{ company }}{% endif %} niet aangaat.

Daarom vraag ik het: waar <wilt u|wil je> van ons over horen? Nieuwe producten, wijzigingen in prijzen en levering, hoe anderen{% if industry %} in {{ industry }}{% endif %} het doen, of helemaal niets?

Eén woord als antwoord is genoeg, dan regel ik het.`,
    },
    de: {
      name: 'Wovon möchten Sie hören?',
      when: 'Bevor Sie Menschen, über die Sie wenig wissen, Neuigkeiten schicken.',
      notWhen: 'Nicht an die, die es schon gesagt haben.',
      subject: 'Wovon <möchten Sie|möchtest du> hören?',
      body: `wir schreiben unseren Kunden ab und zu, und ich möchte <Ihr|dein> Postfach nicht mit Dingen füllen, die <Sie|dich>{% if company %} bei {{ company }}{% endif %} nichts angehen.

Darum frage ich: Wovon <möchten Sie|möchtest du> von uns hören? Neue Produkte, geänderte Preise und Lieferungen, wie andere{% if industry %} in der Branche {{ industry }}{% endif %} es machen, oder gar nichts?

Ein Wort als Antwort genügt, und ich richte es so ein.`,
    },
    fr: {
      name: 'De quoi aimeriez-vous avoir des nouvelles ?',
      when: 'Avant d’envoyer des nouvelles à des gens que vous connaissez peu.',
      notWhen: 'Pas à ceux qui vous l’ont déjà dit.',
      subject: 'De quoi <souhaitez-vous|souhaites-tu> entendre parler ?',
      body: `Nous écrivons de temps en temps à nos clients, et je préfère ne pas remplir <votre|ta> boîte de ce qui ne <vous|te> concerne pas{% if company %} chez {{ company }}{% endif %}.

D’où ma question : de quoi <souhaitez-vous|souhaites-tu> entendre parler ? Nouveaux produits, changements de prix et de livraison, façon de faire des autres{% if industry %} dans le secteur {{ industry }}{% endif %}, ou rien du tout ?

Un mot en réponse suffit, et je m’en occupe.`,
    },
  },
});
