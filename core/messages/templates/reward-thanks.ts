import { defineMessage } from '../message';

export default defineMessage({
  id: 'reward-thanks',
  name: 'Thank you, without a “but”',
  goal: 'reward',
  channel: 'email',
  voice: 'warm',
  when: 'Your best customers, once a year.',
  notWhen: 'Not together with an offer. A thank-you that wants something is none.',
  texts: {
    en: {
      subject: 'Thank you',
      body: `I looked through the year and stopped at your name.

{% if createdAt %}You have been with us since {{ createdAt | month }}{% if orders > 1 %}, through {{ orders }} orders{% endif %}. {% elsif orders > 1 %}You have ordered from us {{ orders }} times. {% endif %}It’s customers like you{% if company %} and {{ company }}{% endif %} that let us do this properly, and I don’t say that often enough.

So: thank you. There is nothing you need to do. If there is something we could do better for you, I would like to be the first to hear it.`,
    },
    sv: {
      name: 'Tack, utan något ”men”',
      when: 'De bästa kunderna, en gång om året.',
      notWhen: 'Inte ihop med ett erbjudande. Ett tack som vill ha något är inget tack.',
      subject: 'Tack',
      body: `Jag gick igenom året och stannade vid ditt namn.

{% if createdAt %}Du har varit hos oss sedan {{ createdAt | month }}{% if orders > 1 %}, med {{ orders }} beställningar{% endif %}. {% elsif orders > 1 %}Du har beställt av oss {{ orders }} gånger. {% endif %}Det är kunder som du{% if company %} och {{ company }}{% endif %} som gör att vi kan arbeta ordentligt, och det säger jag för sällan.

Så: tack. Du behöver inte göra någonting. Är det något vi kunde göra bättre för dig vill jag gärna höra det först av alla.`,
    },
    nl: {
      name: 'Bedankt, zonder ‘maar’',
      when: 'De beste klanten, één keer per jaar.',
      notWhen: 'Niet samen met een aanbod. Een bedankje dat iets wil, is er geen.',
      subject: 'Bedankt',
      body: `Ik keek het jaar door en bleef bij <uw|jouw> naam hangen.

{% if createdAt %}<U|Je> bent sinds {{ createdAt | month }} bij ons{% if orders > 1 %}, goed voor {{ orders }} bestellingen{% endif %}. {% elsif orders > 1 %}<U|Je> hebt {{ orders }} keer bij ons besteld. {% endif %}Dankzij klanten als <u|jij>{% if company %} en {{ company }}{% endif %} kunnen wij ons werk goed doen, en dat zeg ik te weinig.

Dus: bedankt. <U|Je> hoeft niets te doen. Als we iets beter voor <u|je> kunnen doen, hoor ik het graag als eerste.`,
    },
    de: {
      name: 'Danke, ohne „aber“',
      when: 'Ihre besten Kunden, einmal im Jahr.',
      notWhen: 'Nicht zusammen mit einem Angebot. Ein Dank, der etwas will, ist keiner.',
      subject: 'Danke',
      body: `ich bin das Jahr durchgegangen und bei <Ihrem|deinem> Namen stehen geblieben.

{% if createdAt %}<Sie sind|Du bist> seit {{ createdAt | month }} bei uns{% if orders > 1 %}, mit {{ orders }} Bestellungen{% endif %}. {% elsif orders > 1 %}<Sie haben|Du hast> {{ orders }} Mal bei uns bestellt. {% endif %}Kunden wie <Sie|du>{% if company %} und {{ company }}{% endif %} machen es möglich, dass wir ordentlich arbeiten können, und das sage ich zu selten.

Also: danke. Zu tun ist nichts. Wenn wir etwas besser für <Sie|dich> machen können, erfahre ich es gern zuerst.`,
    },
    fr: {
      name: 'Merci, sans « mais »',
      when: 'Vos meilleurs clients, une fois par an.',
      notWhen: 'Pas avec une offre. Un merci qui veut quelque chose n’en est pas un.',
      subject: 'Merci',
      body: `En repassant l’année, j’ai pensé à <vous|toi>.

{% if createdAt %}<Vous êtes|Tu es> chez nous depuis {{ createdAt | month }}{% if orders > 1 %}, avec {{ orders }} commandes{% endif %}. {% elsif orders > 1 %}<Vous avez|Tu as> commandé {{ orders }} fois chez nous. {% endif %}C’est grâce à des clients comme <vous|toi>{% if company %} et {{ company }}{% endif %} que nous pouvons bien travailler, et je le dis trop rarement.

Alors merci. Il n’y a rien à faire. S’il y a quelque chose que nous pourrions faire mieux pour <vous|toi>, <dites|dis>-le-moi.`,
    },
  },
});
