import type { HeadingRow } from './heading-row'

/** Headings about what the two sides want of each other: goals, topics, places, people, identities. */
export const moreHeadingWords: readonly HeadingRow[] = [
  {
    field: 'goals',
    strong:
      'goal,goals,your goals,what do you hope,hope to gain,hope to get,hope to achieve,hope to learn,want to achieve,want to gain,want to learn,like to achieve,like to gain,like to learn,would you like to discuss,like to discuss,wish to discuss,want to discuss,hope to discuss,discuss with your mentor,discuss with a mentor,looking for in a mentor,expect from your mentor,expect from the program,expectations,seeking careers advice,seeking career advice,seeking advice,like advice,like to get advice,like to receive advice,want advice,need advice,seek advice,help would you like,would you like help,like help with,need help with,support wanted,support would you like,support do you need,like support,areas of support,like to improve,like guidance,seek guidance,mentor .. help,help you with,advice on .. need,talk about with your mentor,guidance on,like to be mentored,objectives,ziele,objectifs,attentes,objetivos,metas,expectativas',
    plain: 'mentoring topics',
    weak: 'topics,topic,themen,sujets,temas,goals'
  },
  {
    field: 'topics',
    strong:
      'you can advise,can you advise,advise on,glad to advise,could talk about,willing to talk about,happy to talk about,can advise on,can advise in,could you advise,could advise,able to advise,willing to advise,happy to advise,glad to advise,advise mentees on,can provide advice,can you provide advice,provide advice on,can provide careers advice,can provide career advice,can you give advice,can give advice,offer advice,offer guidance,offer mentoring,you can discuss,can you discuss,can discuss,position to discuss,willing to discuss,happy to discuss,can you mentor,you can mentor,can mentor on,able to mentor,mentor on,comfortable discussing,comfortable mentoring,comfortable advising,topics offered,topics you offer,can you offer,you can offer,could you offer,can offer,offered topics,can you help,can help with,you can support,can you support,themen die sie anbieten,konnen sie beraten,beraten konnen,sujets proposes,pouvez vous conseiller,temas que puede,puede asesorar,temas que pode,pode aconselhar'
  },
  {
    field: 'capacity',
    strong:
      'how many mentees,how many people .. mentor,how many students .. mentor,how many people .. take,how many people .. support,how many people .. willing,number of mentees,max mentees,maximum mentees,maximum .. mentees,max .. mentees,maximum number of mentees,mentees can you,mentees are you,mentees could you,mentees would you,mentees do you,mentee capacity,mentoring capacity,mentees you can,mentees you are,mentee limit,number of places,anzahl mentees,anzahl der mentees,wie viele mentees,combien de mentores,combien de mentees,nombre de mentores,cuantos mentees,cuantas personas,quantos mentees,quantos mentorados,cuantos mentorados',
    plain: 'capacity,places,slots,mentees,kapazitat,platze,capacite,capacidad,capacidade,max',
    weak: 'how many,number of'
  },
  {
    field: 'minimum',
    strong:
      'minimum number of mentees,minimum mentees,min mentees,minimum load,mentees .. at least,at least .. mentees,fewest mentees,mindestanzahl,minimum de mentores,minimo de mentees',
    plain: 'minimum'
  },
  {
    field: 'extra',
    strong:
      'one more mentee,one more if,one extra mentee,another mentee,additional mentee,additional mentees,extra mentee,extra mentees,more mentees if,more if needed,more if necessary,more if you are short,if we are short,if you are short,run short of mentors,running short of mentors,short of mentors,shortage of mentors,lack of mentors,not enough mentors,too few mentors,noch jemanden,eine person mehr,einen mentee mehr,weitere mentees,zu wenige mentor*,mentor* fehlen,notfalls,mentore de plus,une personne de plus,manque des mentors,manque de mentors,manquons de mentors,pas assez de mentors,faltan mentores,faltaran mentores,falta de mentores,una persona mas,un mentee mas,faltarem mentores,falta de mentores,mais uma pessoa,mais um mentorado,um mentorado a mais'
  },
  {
    field: 'advisor',
    strong:
      'advisor,adviser,supervisor,supervisors,advisors,supervises,supervise your,supervised by,thesis director,dissertation chair,principal investigator,betreuer,betreuerin,betreut ihre,betreut deine,doktorvater,doktormutter,doktormutter oder vater,erstbetreuer*,directeur de these,directrice de these,dirige votre these,encadrant,encadrante,encadre votre,encadre ta,director de tesis,directora de tesis,director a de tesis,dirige su tesis,dirige tu tesis,tutor de tesis,orientador,orientadora,orienta a sua,orienta sua tese,orienta o seu'
  },
  {
    field: 'people',
    strong:
      'to have as a mentor,to have as your mentor,have as a mentor,have as your mentor,as your mentor,like to mentor you,who would you like to be your mentor,whom you would like,mentor in mind,mentors in mind,have in mind,preferred mentor,preferred mentors,preferred mentee,preferred mentees,mentor preference,mentor preferences,mentor choice,mentor choices,mentors would you like,mentor would you like,like to be matched with,like to be paired with,wish to be matched with,want to be matched with,wish to be paired with,matched with a specific,like to have as,like as your mentor,like as a mentor,specific mentor,specific mentors,mentor you would particularly,specific person,requested mentor,requested mentors,wunschmentor,wunschmentorin,mentor souhaite,mentor preferido,mentores preferidos',
    weak: 'first choice,second choice,third choice,1st choice,2nd choice,3rd choice,choice'
  },
  {
    field: 'avoided',
    strong:
      'persons to exclude,people to exclude,keep away from,not be assigned,should not be assigned,not assign,not want as,cannot be matched,cannot be paired,must not be matched,must not be paired,must not pair,too close,be awkward,conflict of interest,conflicts of interest,conflicts,conflict,not be matched,not be paired,not match,do not pair,not want to be,rather not,should be avoided,people to avoid,mentors to avoid,persons to avoid,avoid being,avoid matching,interessenkonflikt,interessenkonflikte,conflit d interet,conflits d interet,conflicto de interes,conflictos de interes,conflito de interesse,conflitos de interesse',
    plain: 'avoid'
  },
  {
    field: 'identities',
    strong:
      'gender,pronouns,ethnicity,ethnic,disability,disabilities,under represented,underrepresented,minority,minorities,identify as,identify with,identities,sexual orientation,lgbt,lgbtq,lgbtqia,first generation,characteristics,geschlecht,behinderung,genre,genero,handicap,discapacidad,deficiencia,protected characteristics',
    plain: 'identity,race,sex'
  },
  {
    field: 'identityWish',
    strong:
      'similar identity,similar identities,somebody like you,someone like you,similar to you,shares your,same identity,shared identity,shares your identity,share your identity,shares my identity,similar background,same gender,shared background,same background,identity .. important'
  },
  {
    field: 'identitySought',
    strong:
      'identity to match,identities to match,which identity,which identities,which background,which gender,identity sought,identity preference,identity preferences,identity would you,preferred identity,gender preference,preferred gender,gender .. prefer,prefer .. gender'
  }
]
