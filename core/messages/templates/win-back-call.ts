import { defineMessage } from '../message';

export default defineMessage({
  id: 'win-back-call',
  name: 'Find out why they left',
  goal: 'winBack',
  channel: 'phone',
  voice: 'plain',
  when: 'They were worth much to you, and you want to learn more than you want to sell.',
  notWhen: 'Not when they asked not to be called.',
  texts: {
    en: {
      body: `{% if lastOrder %}You {% if company %}at {{ company }} {% endif %}used to buy from us, and then it stopped.{% else %}We {% if company %}and you at {{ company }} {% endif %}used to be in touch, and then it stopped.{% endif %} I’m calling to learn, not to talk you round. May I ask what happened?

Listen for:
– something that went wrong (say sorry, ask what would put it right)
– a person or a need that is no longer there (thank them and note it)
– a price or a product elsewhere (ask what decided it)

{% if lastOrder %}Good to know: their last order was on {{ lastOrder }}.

{% endif %}Only if they ask: tell them what has changed here since then, in two sentences.`,
    },
    sv: {
      name: 'Ta reda på varför de gick',
      when: 'De var värda mycket för dig, och du vill hellre lära än sälja.',
      notWhen: 'Inte om de bett att slippa samtal.',
      body: `{% if lastOrder %}Du {% if company %}på {{ company }} {% endif %}brukade köpa av oss, och sedan tog det slut.{% else %}Vi {% if company %}och ni på {{ company }} {% endif %}brukade ha kontakt, och sedan tog det slut.{% endif %} Jag ringer för att lära mig, inte för att övertala. Får jag fråga vad som hände?

Lyssna efter:
– något som gick fel (be om ursäkt, fråga vad som skulle ställa det till rätta)
– en person eller ett behov som inte längre finns (tacka och skriv upp det)
– ett pris eller en produkt någon annanstans (fråga vad som avgjorde)

{% if lastOrder %}Bra att veta: deras senaste köp var {{ lastOrder }}.

{% endif %}Bara om de frågar: berätta vad som har ändrats här sedan dess, i två meningar.`,
    },
    nl: {
      name: 'Uitzoeken waarom ze weggingen',
      when: 'Ze waren veel waard voor je, en je wilt liever leren dan verkopen.',
      notWhen: 'Niet als ze hebben gevraagd niet gebeld te worden.',
      body: `{% if lastOrder %}<U|Je> bestelde {% if company %}voor {{ company }} {% endif %}vroeger bij ons, en toen hield het op.{% else %}Vroeger hadden we contact{% if company %} met {{ company }}{% endif %}, en toen hield het op.{% endif %} Ik bel om te leren, niet om <u|je> over te halen. Mag ik vragen wat er gebeurde?

Luister naar:
– iets wat misging (bied excuses aan, vraag wat het goed zou maken)
– een persoon of een behoefte die er niet meer is (bedank en noteer het)
– een prijs of product elders (vraag wat de doorslag gaf)

{% if lastOrder %}Goed om te weten: hun laatste bestelling was op {{ lastOrder }}.

{% endif %}Alleen als ze ernaar vragen: vertel in twee zinnen wat er sindsdien bij ons is veranderd.`,
    },
    de: {
      name: 'Herausfinden, warum sie gingen',
      when: 'Sie waren viel wert, und Sie wollen mehr lernen als verkaufen.',
      notWhen: 'Nicht, wenn sie nicht angerufen werden wollten.',
      body: `{% if lastOrder %}<Sie haben|Du hast> {% if company %}für {{ company }} {% endif %}früher bei uns bestellt, und dann hat es aufgehört.{% else %}Wir hatten früher{% if company %} mit {{ company }}{% endif %} Kontakt, und dann hat es aufgehört.{% endif %} Ich rufe an, um zu lernen, nicht um <Sie|dich> zu überreden. Darf ich fragen, was passiert ist?

Hinhören auf:
– etwas, das schiefging (um Entschuldigung bitten, fragen, was es gutmachen würde)
– eine Person oder einen Bedarf, die es nicht mehr gibt (danken und notieren)
– einen Preis oder ein Produkt anderswo (fragen, was den Ausschlag gab)

{% if lastOrder %}Gut zu wissen: Die letzte Bestellung war am {{ lastOrder }}.

{% endif %}Nur auf Nachfrage: in zwei Sätzen sagen, was sich hier seitdem geändert hat.`,
    },
    fr: {
      name: 'Savoir pourquoi ils sont partis',
      when: 'Ils valaient beaucoup, et vous voulez apprendre plus que vendre.',
      notWhen: 'Pas s’ils ont demandé à ne pas être appelés.',
      body: `{% if lastOrder %}<Vous commandiez|Tu commandais> chez nous{% if company %} pour {{ company }}{% endif %}, puis cela s’est arrêté.{% else %}Nous étions en contact{% if company %} avec {{ company }}{% endif %}, puis cela s’est arrêté.{% endif %} J’appelle pour apprendre, pas pour <vous|te> convaincre. Puis-je demander ce qui s’est passé ?

Écouter s’il y a :
– quelque chose qui a mal tourné (s’excuser, demander ce qui réparerait)
– une personne ou un besoin qui n’est plus là (remercier et noter)
– un prix ou un produit ailleurs (demander ce qui a décidé)

{% if lastOrder %}Bon à savoir : leur dernière commande date du {{ lastOrder }}.

{% endif %}Seulement s’ils le demandent : dire en deux phrases ce qui a changé ici depuis.`,
    },
  },
});
