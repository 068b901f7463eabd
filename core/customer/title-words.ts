/**
 * Words of job titles in English, Swedish, Dutch, German and French, by what they say. A word stands with its ending cut where
 * the ending varies; `^` means the title's word begins with it, `$` that it ends so (compounds: "verkaufsleiter"), none that it
 * is the whole word. Feminine forms stand beside masculine ones. Order decides: the first line that matches wins.
 */
export const seniorityWords: readonly [level: string, words: string][] = [
  // An assistant of the managing director is an assistant; a deputy or account manager is no top manager.
  [
    'entry',
    'intern trainee apprentice praktikant praktikantin stagiair stagiaire werkstudent werkstudentin azubi ^auszubildende lärling junior alternant alternante',
  ],
  [
    'staff',
    'assistant assistante assistent assistentin assistente ^assistenz ^sekreter secretary sekreterare secretaresse sekretär sekretärin secrétaire receptionist',
  ],
  [
    'owner',
    'owner founder cofounder proprietor partner ägare grundare medgrundare delägare eigenaar oprichter medeoprichter vennoot inhaber inhaberin gründer gründerin mitgründer mitgründerin gesellschafter gesellschafterin propriétaire fondateur fondatrice cofondateur cofondatrice associé associée gérant gérante egenföretagare zzp freelancer',
  ],
  [
    'executive',
    'ceo cfo cto coo cmo cio cso cpo cro chro ciso chief president vd vice-vd vvd verkställande koncernchef managing directeur-generaal bestuurder bestuursvoorzitter dga geschäftsführer geschäftsführerin ^geschäftsführ vorstand vorständin vorstandsmitglied pdg dg président présidente styrelseordförande ordförande chairman chairwoman',
  ],
  [
    'director',
    'director vp svp evp vicepresident head direktör $direktör directeur directrice direktor direktorin bereichsleiter bereichsleiterin abteilungsleiter abteilungsleiterin hoofd chef-fe principal',
  ],
  [
    'manager',
    'manager managerin $manager $chef chefe lead leader teamlead supervisor leiter leiterin $leiter $leiterin leidinggevende $leider ledare $ledare föreståndare ansvarig $ansvarig verantwoordelijke responsable chef cheffe superviseur coordinator koordinator $koordinator coördinator coordinateur coordinatrice',
  ],
  [
    'specialist',
    'senior sr specialist $specialist expert experte expertin erfaren ervaren spécialiste konsult consultant consultante berater beraterin adviseur $adviseur architect arkitekt architekt',
  ],
];

export const functionWords: readonly [name: string, words: string][] = [
  [
    'general management',
    'ceo coo owner founder cofounder president vd vvd verkställande koncernchef ägare grundare eigenaar oprichter dga geschäftsführer geschäftsführerin ^geschäftsführ vorstand inhaber inhaberin gründer gründerin pdg dg gérant gérante fondateur fondatrice propriétaire managing bestuurder entrepreneur egenföretagare',
  ],
  [
    'human resources',
    'hr chro people talent recruiter recruitment recruiting rekryterare ^personal personeel ^personeels rh humaines recrutement recruteur recruteuse rekrytering recruiter-in',
  ],
  [
    'marketing',
    'marketing ^marketing cmo brand varumärke ^varumärkes content seo growth kommunikation ^kommunikation kommunikatör communicatie communications communication ^communicatie pr werbung marknad ^marknads marknadsföring',
  ],
  [
    'customer service',
    'support service kundtjänst ^kundtjänst kundservice klantenservice kundendienst ^kundendienst kundenservice success relation-client helpdesk',
  ],
  [
    'purchasing',
    'purchasing procurement buyer purchaser inköp ^inköp inkoop ^inkoop inkoper einkauf ^einkauf ^einkäufer achat achats acheteur acheteuse sourcing',
  ],
  [
    'sales',
    'sales cso cro account försäljning ^försäljning ^sälj verkoop ^verkoop verkoper vertrieb ^vertrieb verkauf ^verkauf ^verkäufer ventes vente commercial commerciale vendeur vendeuse business-development aftersales kundansvarig $säljare seller',
  ],
  [
    'finance',
    'cfo finance financial finanzen ^finanz financiën financieel ^financ ekonomi ^ekonomi ekonom controller controlling accountant accounting treasurer treasury auditor revisor redovisning ^redovisnings boekhouding boekhouder buchhaltung ^buchhalt comptable comptabilité financier financière löneadministratör payroll',
  ],
  [
    'legal',
    'legal lawyer counsel attorney jurist jurista juridik juridisch advocaat advokat rechtsanwalt rechtsanwältin recht juridique juriste avocat avocate compliance dpo',
  ],
  [
    'it',
    'it cto cio ciso developer software programmer utvecklare $utvecklare ^system ontwikkelaar $ontwikkelaar entwickler entwicklerin $entwickler $entwicklerin développeur développeuse informatique informatik ict devops data sysadmin systemadministrator cloud security web webbutvecklare',
  ],
  [
    'engineering',
    'engineer engineering ingenjör $ingenjör ingenieur $ingenieur ingénieur ingénieure konstruktör teknik ^teknik technical technisch technische technik technique techniek technicus technician tekniker techniker technicien r&d research forskning onderzoek forschung recherche',
  ],
  ['product', 'product produkt ^produkt produit cpo produktägare design designer ux'],
  [
    'operations',
    'operations operational drift ^drift produktion ^produktions production productie produktionsleiter logistics logistik ^logistik logistiek logistique supply lager ^lager magazijn warehouse plant werkplaats site quality kvalitet ^kvalitets kwaliteit qualität ^qualitäts qualité projektledare project projekt ^projekt projet',
  ],
  [
    'administration',
    'administration administrator administratie ^administrati administratör verwaltung sekretär sekretärin secretary sekreterare secretaresse secrétaire assistant assistante assistent assistentin office receptionist office-manager facility fastighet',
  ],
  [
    'care and education',
    'teacher lärare docent lehrer lehrerin enseignant enseignante professor nurse sjuksköterska verpleegkundige doctor läkare arts arzt ärztin médecin rektor rector dentist tandläkare tandarts zahnarzt',
  ],
];
