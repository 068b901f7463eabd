import { defineMessage } from '../message';

export default defineMessage({
  id: 'retain-check-in',
  name: 'How is it going?',
  goal: 'retain',
  channel: 'email',
  voice: 'warm',
  when: 'Good customers you have not spoken to for a while.',
  notWhen: 'Not when you want to sell something: then say that instead.',
  texts: {
    en: {
      subject: 'How is it going{% if company %} at {{ company }}{% endif %}?',
      body: `It’s a while since we were in touch, and I would like to hear how it’s going{% if company %} at {{ company }}{% endif %}.

{% if lastOrder %}Has everything you ordered in {{ lastOrder | month }} worked as it should? {% endif %}Is there something you are waiting for from us, or something you have meant to ask and never got round to?

I have nothing to sell you today. A line in reply would make me happy.`,
    },
    sv: {
      name: 'Hur går det?',
      when: 'Bra kunder som du inte talat med på ett tag.',
      notWhen: 'Inte om du vill sälja något: säg det då i stället.',
      subject: 'Hur går det{% if company %} på {{ company }}{% endif %}?',
      body: `Det är ett tag sedan vi hördes, och jag skulle gärna vilja veta hur det går{% if company %} på {{ company }}{% endif %}.

{% if lastOrder %}Har allt du beställde i {{ lastOrder | month }} fungerat som det ska? {% endif %}Är det något du väntar på från oss, eller något du tänkt fråga men aldrig kommit dig för?

Jag har inget att sälja i dag. En rad till svar skulle göra mig glad.`,
    },
    nl: {
      name: 'Hoe gaat het?',
      when: 'Goede klanten die je een tijd niet gesproken hebt.',
      notWhen: 'Niet als je iets wilt verkopen: zeg dat dan.',
      subject: 'Hoe gaat het{% if company %} bij {{ company }}{% endif %}?',
      body: `Het is even geleden dat we contact hadden, en ik hoor graag hoe het gaat{% if company %} bij {{ company }}{% endif %}.

{% if lastOrder %}Is alles wat <u|je> in {{ lastOrder | month }} bestelde goed bevallen? {% endif %}<Wacht u|Wacht je> nog op iets van ons, of is er iets wat <u|je> al lang wilde vragen?

Ik heb vandaag niets te verkopen. Met één regel als antwoord ben ik al blij.`,
    },
    de: {
      name: 'Wie geht es?',
      when: 'Gute Kunden, mit denen Sie länger nicht gesprochen haben.',
      notWhen: 'Nicht, wenn Sie etwas verkaufen wollen: Sagen Sie dann das.',
      subject: 'Wie geht es{% if company %} bei {{ company }}{% endif %}?',
      body: `wir hatten eine Weile keinen Kontakt, und ich wüsste gern, wie es{% if company %} bei {{ company }}{% endif %} läuft.

{% if lastOrder %}Ist mit der Bestellung vom {{ lastOrder | month }} alles in Ordnung? {% endif %}<Warten Sie|Wartest du> noch auf etwas von uns, oder gibt es etwas, das <Sie|du> schon lange fragen <wollten|wolltest>?

Ich habe heute nichts zu verkaufen. Über eine Zeile als Antwort würde ich mich freuen.`,
    },
    fr: {
      name: 'Comment cela va-t-il ?',
      when: 'De bons clients à qui vous n’avez pas parlé depuis un moment.',
      notWhen: 'Pas quand vous voulez vendre : dites-le alors.',
      subject: 'Comment cela va-t-il{% if company %} chez {{ company }}{% endif %} ?',
      body: `Cela fait un moment que nous n’avons pas été en contact, et j’aimerais savoir comment cela se passe{% if company %} chez {{ company }}{% endif %}.

{% if lastOrder %}Tout va-t-il bien avec la commande passée en {{ lastOrder | month }} ? {% endif %}<Attendez-vous|Attends-tu> encore quelque chose de notre part, ou y a-t-il une question que <vous vouliez|tu voulais> poser depuis longtemps ?

Je n’ai rien à vendre aujourd’hui. Une ligne en réponse me ferait plaisir.`,
    },
  },
});
