import { defineMessage } from '../message';

export default defineMessage({
  id: 'win-back-discount',
  name: 'The first order back costs less',
  goal: 'winBack',
  channel: 'email',
  voice: 'plain',
  when: 'Former customers for whom the price was the reason, and whom a first order would bring back.',
  notWhen: 'Not to everybody who is quiet: who would have come anyway gets money for nothing.',
  assumes: 'You may give ten percent until the end of the quarter.',
  discount: true,
  texts: {
    en: {
      subject: 'If you want to try us again',
      body: `{% if lastOrder %}You last ordered in {{ lastOrder | month }}. {% endif %}If it was the price that kept you away: the next order is ten percent less, whenever you place it this quarter.

You need no code. Answer this mail when you order and I will see to it. If it was something other than the price, tell me that instead; then a discount is no help.`,
    },
    sv: {
      name: 'Första beställningen tillbaka kostar mindre',
      when: 'Tidigare kunder som gick för prisets skull, och som en beställning skulle få tillbaka.',
      notWhen: 'Inte till alla som är tysta: den som ändå hade kommit får pengar för ingenting.',
      assumes: 'Du får ge tio procent, kvartalet ut.',
      subject: 'Om du vill pröva oss igen',
      body: `{% if lastOrder %}Du beställde senast i {{ lastOrder | month }}. {% endif %}Var det priset som höll dig borta: nästa beställning är tio procent billigare, när du än lägger den det här kvartalet.

Du behöver ingen kod. Svara på det här mejlet när du beställer så ordnar jag det. Var det något annat än priset, berätta det i stället; då hjälper ingen rabatt.`,
    },
    nl: {
      name: 'De eerste bestelling terug kost minder',
      when: 'Vroegere klanten die om de prijs weggingen en die een eerste bestelling terug zou brengen.',
      notWhen: 'Niet aan iedereen die stil is: wie toch al kwam, krijgt geld voor niets.',
      assumes: 'Je mag tien procent geven, dit kwartaal lang.',
      subject: 'Als <u|je> het weer met ons <wilt proberen|wilt proberen>',
      body: `{% if lastOrder %}<U|Je> bestelde het laatst in {{ lastOrder | month }}. {% endif %}Was het de prijs die <u|je> weghield: de volgende bestelling is tien procent goedkoper, wanneer <u|je> hem dit kwartaal ook plaatst.

<U|Je> hebt geen code nodig. Antwoord op deze mail als <u|je> bestelt, dan regel ik het. Was het iets anders dan de prijs, vertel me dat dan; dan helpt korting niet.`,
    },
    de: {
      name: 'Die erste Bestellung danach kostet weniger',
      when: 'Frühere Kunden, bei denen der Preis der Grund war und die eine erste Bestellung zurückbrächte.',
      notWhen: 'Nicht an alle, die still sind: Wer ohnehin gekommen wäre, bekommt Geld für nichts.',
      assumes: 'Sie dürfen bis Quartalsende zehn Prozent geben.',
      subject: 'Falls <Sie|du> es wieder mit uns versuchen <möchten|möchtest>',
      body: `{% if lastOrder %}<Sie haben|du hast> zuletzt im {{ lastOrder | month }} bestellt. War es der Preis, der <Sie|dich> ferngehalten hat, dann ist{% else %}falls es der Preis war, der <Sie|dich> ferngehalten hat: Dann ist{% endif %} die nächste Bestellung zehn Prozent günstiger, wann immer sie in diesem Quartal kommt.

Ein Code ist nicht nötig. Mit einer Antwort auf diese Mail bei der Bestellung kümmere ich mich darum. War es etwas anderes als der Preis, <sagen Sie|sag> mir lieber das; dann hilft kein Rabatt.`,
    },
    fr: {
      name: 'La première commande de retour coûte moins',
      when: 'D’anciens clients partis pour le prix, et qu’une première commande ramènerait.',
      notWhen: 'Pas à tous ceux qui se taisent : qui serait revenu de toute façon reçoit de l’argent pour rien.',
      assumes: 'Vous pouvez accorder dix pour cent jusqu’à la fin du trimestre.',
      subject: 'Pour nous redonner une chance',
      body: `{% if lastOrder %}<Votre|Ta> dernière commande était en {{ lastOrder | month }}. {% endif %}Si c’est le prix qui a fait obstacle : la prochaine commande est à dix pour cent de moins, n’importe quand ce trimestre.

Pas besoin de code. Il suffit de répondre à ce message au moment de commander, et je m’en occupe. Si c’était autre chose que le prix, <dites|dis>-le-moi plutôt ; dans ce cas, une remise n’aide pas.`,
    },
  },
});
