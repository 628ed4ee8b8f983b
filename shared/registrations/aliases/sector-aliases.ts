import type { Sector } from '#shared/domain/sector'

/** Words for a sector, folded. */
export const sectorWords: Readonly<Record<Sector, string>> = {
  academia:
    'academia,academic,academy,university,universities,college,research institute,research institution,research centre,research center,higher education,hochschule,wissenschaft,akademisch,universitat,universite,academique,universidad,academico,universidade,academica',
  industry:
    'industry,industrial,company,corporate,private sector,business,enterprise,industrie,wirtschaft,unternehmen,entreprise,prive,industria,empresa,privado',
  'start-up':
    'start up,startup,start ups,startups,entrepreneur,entrepreneurs,entrepreneurship,spin off,spinoff,founder,grundung,unternehmertum,jeune pousse,entrepreneuriat,emprendimiento,empreendedorismo',
  clinical:
    'clinical,clinic,hospital,hospitals,clinician,medical centre,medical center,healthcare,health care,klinik,klinisch,krankenhaus,hopital,clinique,clinico,clinica',
  government:
    'government,governmental,public sector,public administration,civil service,national laboratory,national lab,military,regierung,behorde,offentlicher dienst,gouvernement,secteur public,gobierno,sector publico,governo,setor publico',
  'non-profit':
    'non profit,nonprofit,not for profit,ngo,charity,foundation,gemeinnutzig,stiftung,but non lucratif,association,sin fines de lucro,ong,sem fins lucrativos'
}
