import { defineMessage } from '../message';

export default defineMessage({
  id: 'offer-brief',
  name: 'A price, in three lines',
  goal: 'offer',
  channel: 'email',
  voice: 'brief',
  when: 'They know what they want and only wait for the figure.',
  notWhen: 'Not as the first mail. A price without a need is only a number.',
  assumes: 'You fill in the price, and it holds for thirty days.',
  texts: {
    en: {
      subject: 'The price you asked about',
      body: `Here is the figure{% if company %} for {{ company }}{% endif %}: [price, and what is in it]. It holds for thirty days, and nothing comes on top. If it is too much, tell me which part you could do without.`,
    },
    sv: {
      name: 'Ett pris, på tre rader',
      when: 'De vet vad de vill och väntar bara på siffran.',
      notWhen: 'Inte som första mejl. Ett pris utan ett behov är bara en siffra.',
      assumes: 'Du fyller i priset, och det gäller i trettio dagar.',
      subject: 'Priset du frågade om',
      body: `Här är siffran{% if company %} för {{ company }}{% endif %}: [pris, och vad som ingår]. Den gäller i trettio dagar, och inget tillkommer. Är det för mycket, säg vilken del ni kan vara utan.`,
    },
    nl: {
      name: 'Een prijs, in drie regels',
      when: 'Ze weten wat ze willen en wachten alleen op het bedrag.',
      notWhen: 'Niet als eerste mail. Een prijs zonder behoefte is maar een getal.',
      assumes: 'Je vult de prijs in, en die geldt dertig dagen.',
      subject: 'De prijs waar <u|je> naar vroeg',
      body: `Hier is het bedrag{% if company %} voor {{ company }}{% endif %}: [prijs, en wat erin zit]. Het geldt dertig dagen en er komt niets bij. Is het te veel, zeg dan welk deel <u kunt|jullie kunnen> missen.`,
    },
    de: {
      name: 'Ein Preis in drei Zeilen',
      when: 'Man weiß, was man will, und wartet nur auf die Zahl.',
      notWhen: 'Nicht als erste E-Mail. Ein Preis ohne Bedarf ist nur eine Zahl.',
      assumes: 'Sie setzen den Preis ein, und er gilt dreißig Tage.',
      subject: 'Der Preis, nach dem <Sie gefragt haben|du gefragt hast>',
      body: `hier ist die Zahl{% if company %} für {{ company }}{% endif %}: [Preis, und was darin enthalten ist]. Der Preis gilt dreißig Tage, und es kommt nichts dazu. Ist es zu viel, <sagen Sie|sag> mir, auf welchen Teil <Sie|ihr> verzichten <können|könnt>.`,
    },
    fr: {
      name: 'Un prix, en trois lignes',
      when: 'Ils savent ce qu’ils veulent et n’attendent que le chiffre.',
      notWhen: 'Pas en premier e-mail. Un prix sans besoin n’est qu’un chiffre.',
      assumes: 'Vous indiquez le prix, valable trente jours.',
      subject: 'Le prix demandé',
      body: `Voici le chiffre{% if company %} pour {{ company }}{% endif %} : [prix, et ce qu’il comprend]. Il vaut trente jours, et rien ne s’y ajoute. Si c’est trop, <dites|dis>-moi de quelle partie <vous pourriez vous|tu pourrais te> passer.`,
    },
  },
});
