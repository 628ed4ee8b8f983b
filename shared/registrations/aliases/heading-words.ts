import type { HeadingRow } from './heading-row'
import { headingCodes } from './heading-codes'
import { frenchHeadings } from './heading-words-french'
import { germanHeadings } from './heading-words-german'
import { moreHeadingWords } from './heading-words-of-wishes'
import { portugueseHeadings } from './heading-words-portuguese'
import { spanishHeadings } from './heading-words-spanish'

/** What English headings say, with what all languages borrow from them; see `HeadingRow`. */
const englishHeadings: readonly HeadingRow[] = [
  {
    field: 'role',
    strong:
      'mentor or mentee,mentor or a mentee,mentee or mentor,mentee or a mentor,mentor and mentee,mentor mentee,mentee mentor,mentor or both,mentee or both,participate as,participating as,register as,registering as,sign up as,signing up as,apply as,applying as,take part as,join as,role in the program,role in the programme,role in this program,mentor oder mentee,mentor ou mentore,mentor o mentee',
    plain: 'role,your role,participant type,registration type,type of registration,rolle,rol,papel,funcao',
    weak: 'type,category,i am,i want to be,i would like to be,group'
  },
  {
    field: 'name',
    plain:
      'name,full name,your name,your full name,name surname,name and surname,first and last name,participant name,complete name,vollstandiger name,vor und nachname,vorname und nachname,nom et prenom,nom prenom,prenom et nom,nom complet,nombre completo,nombre y apellidos,nombre y apellido,nome completo,nome',
    weak: 'your name,what is your name,who are you'
  },
  {
    field: 'firstName',
    plain:
      'first name,given name,given names,first names,forename,vorname,prenom,nombre,primeiro nome,firstname'
  },
  {
    field: 'lastName',
    plain:
      'last name,surname,family name,nachname,familienname,nom de famille,apellido,apellidos,sobrenome,apelido,lastname,nom'
  },
  {
    field: 'email',
    strong: 'your email,your e mail,contact email,primary email,email adresse,e mail adresse',
    plain:
      'email,e mail,mail,email address,e mail address,mail address,email addresses,emailaddress,adresse email,adresse e mail,adresse mail,courriel,correo,correo electronico,direccion de correo,endereco de email,endereco de e mail',
    weak: 'contact,contact you,reach you,write to you,contact details'
  },
  {
    field: 'institution',
    strong:
      'employs you,employed by,name of employer,name of your employer,institution where you,university where you,organisation you work for,organization you work for,company you work for,place of study,host institution,current affiliation,affiliated with,home institution,current institution,name of institution,name of your institution,institutional affiliation,university or company,institution or company,university organisation,university organization',
    plain:
      'institution,affiliation,affiliations,university,organisation,organization,employer,company,institute,workplace,place of work,where do you work,where do you study,universitat,hochschule,einrichtung,institut,arbeitgeber,etablissement,universite,institucion,universidad,afiliacion,instituicao,universidade,afiliacao,hospital',
    weak: 'laboratory,lab,where do you,where are you,work for,where you work,where you study,where are you working'
  },
  {
    field: 'country',
    strong:
      'country of residence,country do you,country are you,country of work,country of affiliation,country where you',
    plain: 'country,nation,which country,land,wohnsitzland,pays,pais,country region',
    weak: 'location,region,where are you based,where do you live,where you live,live in'
  },
  {
    field: 'city',
    plain: 'city,town,city of residence,stadt,wohnort,ville,ciudad,cidade',
    weak: 'location,where are you based,where are you located,ort,based in'
  },
  {
    field: 'timeZone',
    strong:
      'time zone,timezone,time zones,utc offset,gmt offset,zeitzone,fuseau horaire,zona horaria,huso horario,fuso horario',
    weak: 'local time,utc,gmt,offset'
  },
  {
    field: 'stage',
    strong:
      'career stage,career level,stage of your career,stage of career,career phase,academic stage,academic rank,academic position,academic level,current position,seniority level,level of study,karrierestufe,karrierephase,stade de carriere,niveau de carriere,etapa profesional,etapa de carrera,etapa da carreira,nivel academico',
    plain: 'stage,seniority,position,rank,career status,professional status,stelle,poste,puesto,cargo',
    weak: 'status,title,job title,current role,role,level,degree,career,academic,year of study,occupation,best describes you,describes you,grade'
  },
  {
    field: 'sector',
    strong:
      'kind of organisation,kind of organization,kind of employer,kind of institution,kind of company,sort of organisation,sort of organization,sort of employer,type of workplace,kind of workplace,work setting,practice setting,academ* .. indust*,indust* .. academ*,work sector,sector do you work,employment sector,sector of employment,industry or academia,academia or industry,type of institution,institution type,type of organisation,type of organization,type of employer,secteur d activite',
    plain: 'sector,branche,sektor,secteur,setor',
    weak: 'work in,workplace,work environment,kind of employer,employer'
  },
  {
    field: 'sectorSought',
    strong:
      'sector sought,sector you seek,preferred sector,sector preference,sector of interest,sector .. would you like,sector .. like to,sector .. interested,sector .. want,sector .. prefer,sector .. mentor,mentor .. sector,interested .. sector,sectors .. interested,desired sector,target sector,sector .. hope,sector .. after,sector .. aim,gewunschter sektor,secteur souhaite,sector deseado,setor desejado'
  },
  {
    field: 'areas',
    strong:
      'subfields,subfield .. work,sub areas,areas .. work on,areas .. research,areas .. expert,areas in which you,fields .. work in,fields .. work on,fields in which you,field in which you,topics .. work on,topics .. research,subject of your thesis,topic of your thesis,subject of your research,you are an expert,work on in your research,topics of your research,research topics,topic of your research,research about,research focus on,do you research,do research on,work on scientifically,areas of expertise,area of expertise,expertise areas,fields of expertise,field of expertise,research areas,research area,areas of research,area of research,research fields,research field,fields of research,field of research,research interests,research interest,research topics,research topic,scientific areas,scientific area,scientific field,subject area,subject areas,areas of interest,area of interest,technical areas,domaine de recherche,domaines de recherche,domaine d expertise,domaines d expertise,forschungsgebiet,forschungsgebiete,fachgebiet,fachgebiete,forschungsbereich,areas de investigacion,area de investigacion,areas de especializacion,area de especializacion,areas de pesquisa,area de pesquisa,areas de especializacao',
    weak: 'research,study,work on',
    plain:
      'your research,expertise,areas,area,specialty,speciality,specialties,specialisation,specialization,discipline,disciplines,field,fields,subfield,domain,domains,research focus,keywords,interests,skills,domaines,especialidad,especialidade'
  },
  {
    field: 'languages',
    strong:
      'languages,spoken language,language spoken,languages spoken,preferred language,language preference,mentoring in a language,language different from,language other than,other language,other languages,which language,sprachen,langues,idiomas,linguas',
    plain: 'language,sprache,langue,idioma,lingua'
  },
  {
    field: 'timestamp',
    strong:
      'timestamp,time stamp,zeitstempel,horodateur,marca temporal,marca de tiempo,carimbo de data hora,submission date,submission time,date submitted,time submitted,submitted at,submitted on,submit date,completion time,recorded date,registration date,date of registration,registered at,registered on,created at,date created',
    plain: 'submitted,received,registered',
    weak: 'date,datum,fecha,data,when'
  },
  {
    field: 'consent',
    strong:
      'consent,i agree,i consent,i give permission,i allow,may use my data,use of my data,keep my data,store my data,process my data,processing of my,storage of my,do you agree,agree to,i accept,i confirm,i understand,data protection,privacy policy,privacy notice,code of conduct,gdpr,terms and conditions,terms of participation,terms of the program,einverstandnis,einwilligung,zustimmung,datenschutz,consentement,j accepte,consentimiento,acepto,consentimento,aceito'
  },
  {
    field: 'participation',
    strong:
      'virtually or onsite,virtually or on site,virtual or onsite,virtual or on site,onsite or virtual,on site or virtual,onsite or virtually,on site or virtually,in person or virtual,in person or virtually,in person or online,in person or remote,in person or remotely,online or in person,online or onsite,online or on site,virtual or in person,virtually or in person,on site virtual,onsite virtual,attend in person,attending in person,on site or online,onsite or online,attendance mode,participation mode,mode of participation,mode of attendance,how will you attend,how will you participate,vor ort oder,sur place ou,presencial o,presencial ou',
    plain: 'participation,attendance,attending,format,teilnahme,participacion,participacao',
    weak: 'attend,in person,on site,onsite,virtually,remotely'
  },
  {
    field: 'statement',
    strong:
      'brief biography,short biography,biographical,biosketch,in your own words,career path,your story,personal statement,motivation letter,lines about you,lines about yourself,paragraph about,about who you are,few lines about,few words about,tell us about,tell .. about you,tell .. about yourself,statement of,about yourself,about you,describe yourself,introduce yourself,why do you want,why would you like,why are you interested,short bio,lettre de motivation,uber sich,sobre usted,sobre voce,presentez vous',
    plain:
      'statement,bio,biography,motivation,biographie,biografia,motivacion,motivacao,profile,research summary,background,abstract,about me',
    weak: 'summary,description'
  },
  {
    field: 'comments',
    strong:
      'forgot to ask,message to the,message for the,note to the,notes for the,note for the,word to the,anything .. tell us,anything .. we should,comments for the,remarks for the,feedback for,any other comments,other comment,your comment,comment box,comment field,any comment,any other relevant,anything .. add,anything .. know,something else,should know,let us know,tell us anything,last words,final remarks,any other information,any other questions,any other remarks,anything else,other comments,additional comments,additional information,other relevant information,further comments,other information,other remarks,comments or questions,questions or comments,questions and comments,comments and questions,weitere anmerkungen,autres commentaires,otros comentarios,outros comentarios',
    plain:
      'comments,remarks,remark,notes,note,message,questions,kommentar,kommentare,bemerkungen,anmerkungen,sonstiges,commentaires,commentaire,remarques,comentarios,observaciones,observacoes'
  },
  {
    field: 'custom',
    strong:
      'highest degree,know of anyone,know anyone,know someone,suggest .. mentors,recommend .. mentor,years of experience,years since,have you participated,participated before,previously participated,previous participation,previous edition,first time,training attended,attended .. training,how did you hear,hear about,google scholar,home page,homepage,web page,website,orcid,linkedin,phone number,availability,available,how often,preferred gender of,emergency contact,dietary,t shirt',
    plain:
      'department,faculty,division,phone,telephone,url,profession,twitter,faculty or department,department or faculty,age',
    weak: 'grade,job title,title'
  }
]

/** The words of headings in all five languages. */
export const headingWords: readonly HeadingRow[] = [
  ...englishHeadings,
  ...moreHeadingWords,
  ...germanHeadings,
  ...frenchHeadings,
  ...spanishHeadings,
  ...portugueseHeadings,
  ...headingCodes
]
