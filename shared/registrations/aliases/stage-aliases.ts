import type { CareerStage } from '#shared/domain/career-stage'

/** Words for a career stage, folded; the first row that fits wins, so the more special stand above. `sure` false: ask. */
export type StageRow = {
  readonly stage: CareerStage
  readonly sure: boolean
  readonly words: readonly string[]
}

export const stageRows: readonly StageRow[] = [
  row(
    'postdoc',
    'postdoc,postdocs,post doc,postdoctoral,post doctoral,postdoctorate,postdoctorant,post doctorant,postdoctorante,postdoktorand,posdoc,pos doc,posdoctoral,postdoctorado,pos doutorado,pos doutorando'
  ),
  row(
    'phd-student',
    'phd student,phd candidate,ph d student,ph d candidate,doctoral student,doctoral candidate,doctoral researcher,predoctoral,predoc,dphil student,doctorant,doctorante,doktorand,doktorandin,promovierende,promovierender,promotionsstudent,doctorando,doctoranda,estudiante de doctorado,doutorando,doutoranda,pursuing phd,pursuing a phd,phd researcher,phd fellow,early stage researcher,esr'
  ),
  row(
    'assistant-professor',
    'assistant professor,assistant prof,asst prof,asst professor,junior professor,juniorprofessor,juniorprofessorin,tenure track,profesor ayudante,profesor ayudante doctor,professor auxiliar,professor adjunto'
  ),
  row(
    'associate-professor',
    'associate professor,associate prof,assoc prof,senior lecturer,reader,maitre de conferences,maitresse de conferences,profesor titular,profesora titular,profesor asociado,professor associado,professora associada,privatdozent,akademischer rat'
  ),
  row('assistant-professor', 'lecturer,instructor'),
  row(
    'professor',
    'professor,prof,full professor,professeur,professeure,professorin,catedratico,catedratica,profesor,profesora,professora,professor titular,emeritus,directeur de recherche,directrice de recherche'
  ),
  row(
    'senior-researcher',
    'senior researcher,senior research,senior scientist,senior research scientist,senior engineer,staff scientist,staff research,gruppenleiter,gruppenleiterin,arbeitsgruppenleiter,arbeitsgruppenleiterin,nachwuchsgruppenleiter,nachwuchsgruppenleiterin,chef d equipe,cheffe d equipe,responsable d equipe,jefe de grupo,jefa de grupo,lider de grupo,principal,principal investigator,group leader,team leader,team lead,lead scientist,chief scientist,research director,director of research,research lead'
  ),
  maybe('senior-researcher', 'director,head,cto,ceo,founder,co founder,manager,vice president,vp,consultant'),
  row(
    'master-student',
    'master student,masters student,masters,master,msc student,msc,m sc,ma student,meng,mres,mphil student,master s student,masterstudent,masterstudentin,masterstudium,etudiant en master,etudiante en master,estudiante de master,maestria,estudante de mestrado,mestrado,mestrando,mestranda'
  ),
  row(
    'undergraduate',
    'undergraduate,undergraduates,undergrad,undergraduate student,bachelor,bachelors,bachelor student,bsc,b sc,ba student,beng,btech,bachelorstudent,licence,etudiant en licence,etudiante en licence,estudiante de grado,grado,licenciatura,graduacao'
  ),
  row('phd-student', 'doctoral,phd program,phd programme'),
  maybe(
    'phd-student',
    'graduate student,grad student,phd,ph d,doctorate,resident,promotion,these,doctorado,doutorado'
  ),
  row(
    'junior-researcher',
    'junior researcher,early career researcher,research scientist,research engineer,research associate,research fellow,research assistant,researcher,scientist,data scientist,machine learning engineer,charge de recherche,chargee de recherche,chercheur,chercheuse,wissenschaftlicher mitarbeiter,wissenschaftliche mitarbeiterin,forscher,forscherin,investigador,investigadora,pesquisador,pesquisadora'
  ),
  maybe('junior-researcher', 'engineer,developer,analyst')
]

function row(stage: CareerStage, words: string): StageRow {
  return { stage, sure: true, words: words.split(',') }
}

function maybe(stage: CareerStage, words: string): StageRow {
  return { stage, sure: false, words: words.split(',') }
}
