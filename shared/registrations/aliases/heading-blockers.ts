import type { Field } from '#shared/domain/field'

/** Words that say that a heading asks for somebody or something else than the field. */
export const headingBlockers: Partial<Record<Field, string>> = {
  name: 'institution,university,organisation,organization,company,employer,department,supervisor,advisor,adviser,preferred,country,city,language,anyone,someone,somebody,in mind,their,emergency,user,username,file,group,lab,laboratory,conference,mentors,mentees,network,sector,event,form,their name,would like,conflict,conflicts,avoid',
  firstName: 'supervisor,advisor,preferred,anyone,their,emergency',
  lastName: 'supervisor,advisor,preferred,anyone,their,emergency,mentors',
  email:
    'supervisor,advisor,adviser,preferred,anyone,someone,their,emergency,colleague,list,updates,would you like,conflict,conflicts,avoid',
  institution:
    'type of,conflict,conflicts,avoid,same,not be,discuss,advice,country,city,email,degree,years,sector,type,prefer,preferred',
  country: 'discuss,advice,advise,citizenship,nationality,birth,prefer,preferred,origin,timezone',
  city: 'discuss,advice,advise,birth,prefer,preferred',
  stage:
    'project,projects,highest degree,preferred,prefer,your mentor,your mentee,mentees,mentee s,looking for,should,discuss,advice',
  sector: 'discuss,advice,prefer,preferred,sought,would you like,interested',
  identityWish:
    'city,country,institution,university,field,area,sector,language,department,stadt,land,hochschule,fach,ville,pays,etablissement,ciudad,pais,institucion,cidade,instituicao',
  capacity:
    'hours,hour,years,months,weeks,times,meetings,minutes,stunden,jahre,monate,wochen,mal,heures,ans,annees,mois,fois,rencontres,horas,anos,meses,semanas,veces,vezes,reuniones,encontros,group,team,lab,laboratory,gruppe,equipe,laboratoire,equipo,grupo,equipa,laboratorio',
  areas:
    'sentences,satzen,phrases,frases,discuss,advice,advise,help,support,improve,prefer,avoid,underrepresented,under represented',
  languages:
    'learn,improve,lernen,verbessern,apprendre,ameliorer,aprender,mejorar,melhorar,programming,processing,natural,model,models,form,first generation',
  timestamp: 'birth,availability,phd,start of,graduation,degree',
  people:
    'not,never,avoid,conflict,conflicts,nicht,kein,keine,keinen,nie,niemals,pas,jamais,eviter,conflit,conflits,no,nunca,evitar,conflicto,conflictos,nao,conflito,conflitos',
  comments: 'discuss,topics,mentee,mentees',
  goals:
    'language,languages,sector,words,sentences,lines,worter,worten,satze,satzen,zeilen,mots,phrases,lignes,palabras,frases,lineas,palavras,linhas',
  topics: 'language,languages',
  statement: 'consent,agree',
  role: 'have you been,previously,previous,before,preferred,prefer,country,email,name',
  participation: 'time zone,timezone,previous,previously,before,certificate',
  consent: 'would you like to receive',
  advisor:
    'institution,university,affiliation,email,mail,country,city,department,position,title,website,agree,agrees,aware,permission,support,often,satisfied,relationship',
  extra: 'question,questions,comment,comments,information,thing,language,languages,file'
}
