import type { HeadingRow } from './heading-row'

/** What French headings say; elisions are words of their own (`d interet`). See `HeadingRow`. */
export const frenchHeadings: readonly HeadingRow[] = [
  {
    field: 'role',
    strong:
      'en tant que,participer comme,vous inscrivez vous comme,inscription comme,mentor* ou mentore*,mentore* ou mentor*',
    plain: 'role,votre role,role souhaite',
    weak: 'je suis,je souhaite'
  },
  {
    field: 'name',
    plain:
      'nom prenoms,nom et prenom,prenom et nom,nom prenom,prenom nom,nom complet,votre nom complet,nom et prenoms,noms et prenoms',
    weak: 'comment vous appelez vous'
  },
  { field: 'firstName', plain: 'prenom,prenoms' },
  { field: 'lastName', plain: 'nom de famille,nom d usage,votre nom,nom' },
  {
    field: 'email',
    strong:
      'adresse e mail,adresse email,adresse mail,adresse electronique,adresse de courriel,courrier electronique',
    plain: 'courriel,e mail,email,mail,mel',
    weak: 'contact,vous joindre,vous ecrire'
  },
  {
    field: 'institution',
    strong:
      'etablissement de rattachement,institution de rattachement,organisme de rattachement,universite ou entreprise',
    plain:
      'employeur,organisme,organisme employeur,structure,structure d accueil,structure de rattachement,etablissement de rattachement,etablissement,universite,institution,organisme,affiliation,employeur,entreprise,laboratoire,ecole,societe,hopital,lieu de travail',
    weak: 'ou travaillez,ou etudiez,ou faites,ou menez'
  },
  {
    field: 'country',
    strong: 'pays de residence,pays ou,pays dans lequel,quel pays',
    plain: 'pays',
    weak: 'ou vivez,ou habitez,ou residez,region'
  },
  { field: 'city', plain: 'ville,ville de residence', weak: 'ou vivez,ou habitez,lieu' },
  {
    field: 'timeZone',
    strong: 'votre fuseau,fuseau horaire,fuseaux horaires,decalage horaire,zone horaire',
    weak: 'heure locale,heure,utc'
  },
  {
    field: 'stage',
    strong:
      'niveau de carriere,stade de carriere,etape de carriere,etape .. carriere,stade .. carriere,moment .. carriere,statut professionnel,situation professionnelle,position academique,grade academique,niveau academique,niveau d etudes',
    plain: 'poste actuel,position actuelle,fonction actuelle,poste,fonction',
    weak: 'statut,situation,niveau,diplome,carriere,titre'
  },
  {
    field: 'sector',
    strong:
      'type d organisation,type de votre organisation,type d employeur,type d etablissement,type de structure,type d organisme,genre d organisation,nature de votre organisation,nature de l employeur,academi* .. indust*,secteur d activite,secteur d emploi,quel secteur travaillez,type d etablissement,type d employeur',
    plain: 'secteur,secteur professionnel',
    weak: 'milieu professionnel,milieu de travail,milieu'
  },
  {
    field: 'sectorSought',
    strong:
      'secteur souhaite,secteur vise,secteur recherche,secteur desire,secteur d interet,secteur .. mentor,secteur .. souhait*,secteur .. voudr*,secteur .. aimer*,secteur .. interess*'
  },
  {
    field: 'areas',
    strong:
      'sous domaines,sous disciplines,axes de recherche,sujet de these,sujet de votre these,theme de votre these,domaines dans lesquels vous,domaine dans lequel vous,domaine* de recherche,domaine* d expertise,domaine* d interet,domaine* de specialite,domaine* de competence,theme* de recherche,thematique* de recherche,sujet* de recherche,axe* de recherche,recherches portent,vos recherches,travaillez vous sur quel,portent vos,interets de recherche,champ* de recherche',
    plain: 'expertise,domaine*,thematique*,specialite*,specialisation*,discipline*,competences,mots cles',
    weak: 'recherche,recherches'
  },
  {
    field: 'goals',
    strong:
      'objectifs,vos objectifs,attentes,attendez vous,esperez vous,souhaitez vous aborder,aimeriez vous aborder,souhaitez vous discuter,voulez vous parler,souhaitez vous parler,aimeriez vous parler,parler avec votre mentor,aide attendez,souhaitez vous apprendre,souhaitez vous obtenir,aide souhaitee,soutien souhaite,besoin de conseils,cherchez vous des conseils,sujets a aborder',
    plain: 'besoins',
    weak: 'sujets,aide,soutien,conseils'
  },
  {
    field: 'topics',
    strong:
      'pouvez vous conseiller,pourriez vous conseiller,pouvez conseiller,pouvez vous aider,pouvez vous apporter,pouvez vous aborder,pouvez vous offrir,sujets proposes,sujets que vous proposez,conseils que vous pouvez,themes proposes'
  },
  { field: 'languages', strong: 'langues,quelles langues,langues parlees', plain: 'langue' },
  {
    field: 'timestamp',
    strong:
      'horodateur,horodatage,date d envoi,date de soumission,date d inscription,date de reponse,date d enregistrement,recu le,envoye le,soumis le,inscrit le',
    weak: 'date'
  },
  {
    field: 'consent',
    strong:
      'consentement,j accepte,acceptez vous,j autorise,je consens,je donne mon accord,je suis d accord,protection des donnees,traitement de mes donnees,utilisation de mes donnees,charte'
  },
  {
    field: 'participation',
    strong:
      'sur place ou,a distance ou,presentiel ou,en presentiel,en personne ou,en ligne ou,mode de participation,modalite de participation',
    plain: 'participation',
    weak: 'sur place,a distance,participerez'
  },
  {
    field: 'statement',
    strong:
      'breve biographie,courte biographie,biographie,bio express,en quelques lignes,en quelques mots,en quelques phrases,votre histoire,lignes sur vous,phrases sur vous,parlez nous de vous,parlez de vous,presentez vous,decrivez vous,dites nous .. vous,a propos de vous,lettre de motivation,pourquoi souhaitez,pourquoi voulez',
    plain: 'motivation,motivations,presentation,biographie,parcours,resume'
  },
  {
    field: 'comments',
    strong:
      'oublie de,message a l,message aux,un mot a,remarques pour,commentaires pour,precisions,a nous dire,a nous transmettre,que nous devrions savoir,autres commentaires,autres remarques,autre commentaire,autre chose,dernier mot,un mot pour,message pour,message au,nous dire,nous signaler,nous communiquer,autres informations,informations complementaires,remarques ou questions,quelque chose a ajouter,questions ou suggestions',
    plain: 'commentaire,commentaires,remarque,remarques,precisions,questions,observations'
  },
  {
    field: 'capacity',
    strong:
      'combien de mentore*,combien de mentees,nombre de mentore*,nombre de mentees,nombre maximal de,nombre maximum de,combien de personnes .. accompagner,combien de personnes .. encadrer,combien de personnes .. suivre,combien .. accompagner',
    plain: 'capacite,places,nombre de places',
    weak: 'combien de,nombre de'
  },
  { field: 'minimum', strong: 'au moins .. mentores,nombre minimal de mentores,nombre minimum de mentores' },
  {
    field: 'people',
    strong:
      'comme mentor,comme mentore,comme mentors,pour mentor,mentor souhaite,mentore souhaite,mentors souhaites,mentor prefere,mentors preferes,mentor .. aimeriez,mentor .. souhaiteriez,personne* .. aimeriez rencontrer,mentor en tete,quelqu un en tete,personne en tete,quelqu un en vue,mentor en vue,avec qui aimeriez,avec qui souhaiteriez'
  },
  {
    field: 'avoided',
    strong:
      'personnes a ecarter,personne* a exclure,a ecarter,ne pas associer,ne pas mettre en binome,ne devons pas,ne devrions pas,ne souhaitez pas etre,conflits,conflit* d interet*,avec qui .. ne,ne souhaitez pas,ne .. pas travailler,ne voulez pas,ne pas etre associe*,ne pas etre apparie*,a eviter,eviter'
  },
  {
    field: 'identities',
    strong: 'genre,sexe,pronoms,handicap,minorite*,sous represente*,groupe sous represente',
    weak: 'identite'
  },
  {
    field: 'identityWish',
    strong:
      'identite similaire,meme identite,identite semblable,identite proche,profil similaire,meme genre,vous ressemble*',
    weak: 'similaire'
  },
  {
    field: 'identitySought',
    strong: 'quelle identite,identite souhaitee,identite recherchee,genre souhaite,genre prefere,quel genre'
  },
  {
    field: 'custom',
    strong:
      'dernier diplome,avez vous .. participe,deja participe,participation precedente,edition precedente,premiere fois,page web,page personnelle,site web,telephone,comment avez vous .. connu,comment avez vous .. entendu,directrice de these,regime alimentaire,allergies,annees depuis',
    plain: 'departement,faculte,service,equipe,age'
  }
]
