import type { Texts } from '../en/texts';

export const problem: Texts['problem'] = {
  'no-list':
    'Il n’y a pas de liste de clients sur cette page. Ouvrez une liste de contacts ou d’entreprises, ou collez-en une dans la fenêtre de l’extension.',
  'not-customers': {
    one: 'Cette liste ({n} ligne) ne ressemble pas à des clients : ni noms, ni adresses, ni entreprises. Ouvrez une liste de contacts, ou collez-en une dans la fenêtre de l’extension.',
    other:
      'Cette liste ({n} lignes) ne ressemble pas à des clients : ni noms, ni adresses, ni entreprises. Ouvrez une liste de contacts, ou collez-en une dans la fenêtre de l’extension.',
  },
  canvas:
    'Cette liste est dessinée comme une image, son texte n’est pas lisible. Exportez-la de votre CRM en CSV ou Excel, puis collez-la ou importez-la.',
  'adapter-failed':
    '{adapter} n’a pas l’aspect attendu, la liste a donc été lue de façon générale. Vérifiez quelques étiquettes ; si quelque chose ne va pas, exportez la liste et importez-la.',
  'list-too-long':
    'La liste a {rows} lignes et {limit} au plus peuvent être lues à la fois. Divisez-la et importez les parties l’une après l’autre.',
  'cell-too-long':
    'Une cellule sous « {header} » est très longue : ses {limit} premiers caractères ont été lus et le reste n’est pas touché. Si cela gêne, raccourcissez-la dans votre CRM et rechargez la page.',
  'nothing-readable':
    'Aucun client n’a été trouvé dans ce texte. Collez des lignes avec un en-tête, ou des lignes avec un nom et une adresse e-mail.',
  'file-unreadable':
    'Le fichier n’a pas pu être lu comme {format} ({detail}). Enregistrez-le de nouveau en CSV ou .xlsx et choisissez-le encore une fois.',
  'backup-unreadable':
    'Ce fichier n’est pas une sauvegarde lisible ici ({detail}). Rien n’a été modifié. Choisissez un fichier enregistré sous Paramètres, Sauvegarde.',
  'too-few': {
    one: 'Il n’y a que {n} client ; il en faut {need}. Lisez une plus grande partie de la liste, ou choisissez une segmentation par règles.',
    other:
      'Il y a {n} clients ; il en faut {need}. Lisez une plus grande partie de la liste, ou choisissez une segmentation par règles.',
  },
  'too-few-known': {
    one: '« {field} » n’est connu que pour {n} client ; il en faut {need}. Lisez une plus grande partie de la liste, ou choisissez une segmentation par règles.',
    other:
      '« {field} » est connu pour {n} clients ; il en faut {need}. Lisez une plus grande partie de la liste, ou choisissez une segmentation par règles.',
  },
  'part-sorted':
    'Seuls les {n} premiers d’une liste triée par « {field} » sont lus, et les rangs parmi eux disent peu du reste. Lisez la liste entière pour cela.',
  'missing-fields':
    'Il faut {fields}, que la liste n’a pas. Affichez la colonne dans votre CRM, ou choisissez une autre segmentation.',
  'no-spread': {
    one: '« {field} » n’a que {n} valeur dans cette liste et ne peut pas distinguer les clients. Choisissez une autre colonne.',
    other:
      '« {field} » n’a que {n} valeurs différentes dans cette liste et ne peut pas distinguer les clients. Choisissez une autre colonne.',
  },
  'no-answers':
    'Il faut pour cela au moins {need} questions d’une enquête, répondues sur une même échelle, ou par oui et non. Importez les réponses en colonnes, une par question.',
  'not-answers':
    '« {field} » ne contient pas de réponses comparables aux autres. Choisissez des questions répondues sur une même échelle, ou par oui et non.',
  'not-comparable':
    '« {field} » contient des dates ou du texte libre, qui ne se comparent pas. Choisissez des colonnes avec des nombres, des catégories, des tags, ou des oui et non.',
  'one-value':
    '{share} des clients ont la même valeur de « {field} » et ne peuvent pas être répartis ainsi. Choisissez une autre colonne.',
  'forecast-no-better':
    'Une prévision tirée de ces commandes se trompe de {off} commandes par client, et « aussi souvent qu’avant » seulement de {naive} (comparé pour {n} clients) : elle n’apporte rien ici. Choisissez récence, fréquence et montant, ou des règles.',
  'too-young':
    'Le plus ancien client l’est depuis {days} ; une prévision demande {need} jours. Choisissez une segmentation par règles et revenez plus tard.',
  'nobody-stops':
    'Ces commandes ne montrent aucun client qui cesse d’acheter : la durée d’un silence n’annonce rien. Choisissez récence, fréquence et montant, ou des règles.',
  'no-natural-groups':
    'Ces clients ne forment pas de groupes naturels dans ces colonnes. Choisissez moins de colonnes ou d’autres, ou divisez-les par des règles en tranches utiles, par exemple selon {fields}.',
  'only-splits':
    'Les groupes dans ces colonnes ne sont que des divisions séparées de colonnes isolées. Divisez par des règles selon {fields}, chaque colonne à part.',
  'no-outcome':
    'Aucune colonne ne dit dans son nom qui est parti, a répondu ou a été gagné. Choisissez celle qui le dit : {fields}.',
  'no-outcome-at-all':
    'Aucune colonne ne dit oui ou non des clients, il n’y a donc rien à apprendre. Affichez une colonne comme « Résilié » ou « A répondu », ou une étape gagnée ou perdue.',
  'too-few-outcomes':
    '« {field} » vaut oui pour {yes} clients et non pour {no} ; il en faut {need} de chaque. Lisez davantage de la liste, ou utilisez une segmentation par règles.',
  'no-signal':
    'Les autres colonnes n’annoncent pas « {field} » : entre deux des {n} clients mis de côté, elles ont choisi le bon dans {auc} des cas ({low} à {high}), et pile ou face le fait une fois sur deux. Affichez d’autres colonnes, ou utilisez une segmentation par règles.',
  'mixed-currencies':
    'Les montants sont en plusieurs devises ({currencies}) et ne peuvent pas être comparés. Filtrez la liste sur une seule devise.',
  'personal-field':
    '« {field} » dit quelque chose de personnel et ne sert donc pas à former des groupes. Retirez ce champ et réessayez.',
  'bad-params': 'Ces réglages ne conviennent pas ({detail}). Modifiez-les et réessayez.',
  'unknown-method':
    'La méthode « {method} » n’existe pas dans cette version. Choisissez une autre segmentation ou mettez l’extension à jour.',
  'one-group':
    '{share} des clients seraient dans « {segment} », ce qui ne distingue personne. Choisissez une autre segmentation.',
  'cannot-tell':
    'Pour {share} des clients, on ne peut rien dire sans {fields}. Affichez la colonne dans votre CRM, ou choisissez une autre segmentation.',
  'nothing-fits':
    'Les colonnes de cette liste en disent trop peu, ou la même chose de tous : rien ne permet de segmenter. Affichez des colonnes comme dernière commande, commandes, total des achats, secteur ou statut, et relisez la liste.',
  'nobody-gets':
    'Personne ne recevrait ce message. Choisissez un autre segment ou message, ou regardez ce qui s’y oppose.',
  'message-missing':
    'Ce message a besoin de {fields}, qui n’est pas connu pour ce client. Complétez-le dans votre CRM, ou choisissez un autre message.',
  'no-message':
    'Il n’y a pas de message pour l’objectif « {goal} ». Suivez la prochaine étape, ou écrivez avec vos propres mots.',
  'message-no-fallback':
    'Ce message dit quelque chose qui n’est pas connu pour ce client. Écrivez ce qui en tient lieu, ou choisissez un autre message.',
  'message-faulty':
    'Le texte de ce message contient une erreur ({detail}). Corrigez-la, ou choisissez un autre message.',
  deceased:
    'D’après la liste, ce client est décédé : il n’y a donc pas de message. Prévenez la personne qui le suit et retirez son nom de vos envois avec tact.',
  'no-contact':
    'D’après la liste, ce client ne doit pas être contacté : il n’y a donc pas de message. Attendez qu’il prenne contact de lui-même.',
  'opted-out':
    'Ce client ne veut pas de newsletter, rien n’est donc écrit. Parlez-en quand il prend contact de lui-même.',
  'ordered-lately': {
    one: 'Ce client a commandé il y a {n} jour ; « vous nous manquez » serait étrange. Regardez de nouveau dans un mois.',
    other:
      'Ce client a commandé il y a {n} jours ; « vous nous manquez » serait étrange. Regardez de nouveau dans un mois.',
  },
  'buys-anyway':
    'Ce client achète de toute façon ({days} jours depuis la dernière commande, {gap} sont habituels) : une remise serait perdue. Choisissez un message sans remise.',
  'no-consent':
    'La liste ne dit pas que ce client accepte les envois groupés, il est donc laissé de côté. Affichez la colonne dans votre CRM, ou écrivez un à un.',
  'in-campaign':
    'Ce client est dans la campagne « {campaign} », toujours en cours. Il pourra être dans la suivante quand elle sera finie.',
  'extension-updated': 'Segment Lens a été mis à jour. Rechargez cette page une fois pour revoir les étiquettes.',
  'segmentation-gone':
    'Cette segmentation n’existe plus : elle, ou sa liste, a été supprimée entre-temps. Choisissez-en une autre.',
  'storage-failed':
    'Le navigateur n’autorise pas Segment Lens à conserver quoi que ce soit ici ({detail}). Utilisez une fenêtre qui n’est pas privée, autorisez le stockage et faites de la place sur le disque ; d’ici là, une liste collée peut être segmentée, mais pas conservée.',
  'background-failed':
    'Segment Lens n’a pas pu répondre ({detail}). Rechargez la page ; si cela se reproduit, redémarrez le navigateur.',
};

export const fileProblem: Texts['fileProblem'] = {
  'too-few': {
    one: 'Il n’y a que {n} client ; il en faut {need}. Ajoutez des clients à votre liste, ou choisissez une segmentation par règles.',
    other:
      'Il y a {n} clients ; il en faut {need}. Ajoutez des clients à votre liste, ou choisissez une segmentation par règles.',
  },
  'too-few-known': {
    one: '« {field} » n’est connu que pour {n} client ; il en faut {need}. Complétez-le dans votre liste, ou choisissez une segmentation par règles.',
    other:
      '« {field} » est connu pour {n} clients ; il en faut {need}. Complétez-le dans votre liste, ou choisissez une segmentation par règles.',
  },
  'too-few-outcomes':
    '« {field} » vaut oui pour {yes} clients et non pour {no} ; il en faut {need} de chaque. Ajoutez des clients à votre liste, ou choisissez une segmentation par règles.',
  'missing-fields':
    'Il faut {fields}, que la liste n’a pas. Ajoutez la colonne à votre liste et collez-la ou importez-la de nouveau, ou choisissez une autre segmentation.',
  'cannot-tell':
    'Pour {share} des clients, on ne peut rien dire sans {fields}. Complétez la colonne dans votre liste et collez-la ou importez-la de nouveau, ou choisissez une autre segmentation.',
  'no-outcome-at-all':
    'Aucune colonne ne dit oui ou non des clients, il n’y a donc rien à apprendre. Ajoutez une colonne comme « Résilié » ou « A répondu », ou une étape gagnée ou perdue, et collez ou importez la liste de nouveau.',
  'no-signal':
    'Les autres colonnes n’annoncent pas « {field} » : entre deux des {n} clients mis de côté, elles ont choisi le bon dans {auc} des cas ({low} à {high}), et pile ou face le fait une fois sur deux. Ajoutez d’autres colonnes à votre liste, ou utilisez une segmentation par règles.',
  'nothing-fits':
    'Les colonnes de cette liste en disent trop peu, ou la même chose de tous : rien ne permet de segmenter. Ajoutez des colonnes comme dernière commande, commandes, total des achats, secteur ou statut, et collez ou importez la liste de nouveau.',
};
