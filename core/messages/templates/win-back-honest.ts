import { defineMessage } from '../message';

export default defineMessage({
  id: 'win-back-honest',
  name: 'We lost touch',
  goal: 'winBack',
  channel: 'email',
  voice: 'warm',
  when: 'They used to buy and have not done so for long. Write once.',
  notWhen: 'Not a second time within three months, and not to somebody who left with a complaint that is still open.',
  texts: {
    en: {
      subject: 'We lost touch',
      body: `We have lost touch, you {% if company %}at {{ company }} {% endif %}and I. {% if lastOrder %}Your last order was in {{ lastOrder | month }}. {% endif %}I don’t know why, and that is why I’m writing.

If we did something wrong I would like to hear it and put it right. If you have found something better I would like to know what it is. And if you simply don’t need it any more, all is well.

This is the only time I’ll write about it. If you would like to pick up again, just answer here and I’ll take care of it myself.`,
    },
    sv: {
      name: 'Vi tappade kontakten',
      when: 'De brukade köpa och har inte gjort det på länge. Skriv en gång.',
      notWhen: 'Inte en andra gång inom tre månader, och inte till den som gick med ett klagomål som ännu är öppet.',
      subject: 'Vi tappade kontakten',
      body: `Vi har tappat kontakten, du {% if company %}på {{ company }} {% endif %}och jag. {% if lastOrder %}Du beställde senast i {{ lastOrder | month }}. {% endif %}Jag vet inte varför, och det är därför jag skriver.

Gjorde vi något fel vill jag höra det och ställa det till rätta. Har du hittat något bättre vill jag gärna veta vad det är. Och behöver du det helt enkelt inte längre är allt som det ska.

Det här är enda gången jag skriver om det. Vill du ta upp tråden räcker det att svara här, så ordnar jag det själv.`,
    },
    nl: {
      name: 'We zijn elkaar uit het oog verloren',
      when: 'Ze bestelden vroeger en nu al lang niet meer. Schrijf één keer.',
      notWhen: 'Niet nog eens binnen drie maanden, en niet aan wie vertrok met een klacht die nog openstaat.',
      subject: 'We zijn elkaar uit het oog verloren',
      body: `We zijn elkaar uit het oog verloren, <u|jij> {% if company %}bij {{ company }} {% endif %}en ik. {% if lastOrder %}<Uw|Je> laatste bestelling was in {{ lastOrder | month }}. {% endif %}Ik weet niet waarom, en daarom schrijf ik.

Hebben we iets verkeerd gedaan, dan hoor ik het graag en zet ik het recht. <Hebt u|Heb je> iets beters gevonden, dan wil ik graag weten wat. En <hebt u|heb je> het gewoon niet meer nodig, dan is alles goed.

Ik schrijf hier maar één keer over. <Wilt u|Wil je> de draad weer oppakken, antwoord dan hier; ik regel het zelf.`,
    },
    de: {
      name: 'Wir haben uns aus den Augen verloren',
      when: 'Sie haben früher gekauft und lange nicht mehr. Schreiben Sie einmal.',
      notWhen: 'Kein zweites Mal innerhalb von drei Monaten und nicht an jemanden, dessen Beschwerde noch offen ist.',
      subject: 'Wir haben uns aus den Augen verloren',
      body: `wir haben uns aus den Augen verloren, <Sie|du> {% if company %}bei {{ company }} {% endif %}und ich. {% if lastOrder %}<Ihre|Deine> letzte Bestellung war im {{ lastOrder | month }}. {% endif %}Ich weiß nicht, warum, und deshalb schreibe ich.

Haben wir etwas falsch gemacht, möchte ich es hören und in Ordnung bringen. <Haben Sie|Hast du> etwas Besseres gefunden, wüsste ich gern, was. Und <brauchen Sie|brauchst du> es einfach nicht mehr, ist alles gut.

Ich schreibe nur dieses eine Mal darüber. <Möchten Sie|Möchtest du> wieder anknüpfen, genügt eine Antwort hier; ich kümmere mich selbst darum.`,
    },
    fr: {
      name: 'Nous nous sommes perdus de vue',
      when: 'Ils achetaient et ne le font plus depuis longtemps. Écrivez une fois.',
      notWhen: 'Pas une deuxième fois en trois mois, ni à qui est parti sur une réclamation encore ouverte.',
      subject: 'Nous nous sommes perdus de vue',
      body: `Nous nous sommes perdus de vue, <vous|toi> {% if company %}chez {{ company }} {% endif %}et moi. {% if lastOrder %}<Votre|Ta> dernière commande était en {{ lastOrder | month }}. {% endif %}Je ne sais pas pourquoi, et c’est pour cela que j’écris.

Si nous avons fait une erreur, j’aimerais l’entendre et la réparer. Si <vous avez|tu as> trouvé mieux, j’aimerais savoir quoi. Et si <vous n’en avez|tu n’en as> simplement plus besoin, tout va bien.

Je n’écris qu’une seule fois à ce sujet. Pour reprendre, il suffit de répondre ici ; je <vous|te> réponds personnellement.`,
    },
  },
});
