import type { HeadingRow } from './heading-row'

/** Short names of columns, as a database or a script exports them; see `HeadingRow`. */
export const headingCodes: readonly HeadingRow[] = [
  { field: 'firstName', plain: 'fname,f name,firstn,given,prenom,vorname' },
  { field: 'lastName', plain: 'lname,l name,lastn,sname,family,surname' },
  { field: 'name', plain: 'fullname,full name,pname' },
  { field: 'email', plain: 'mail,mail addr,email addr,e mail addr' },
  { field: 'institution', plain: 'affil,affiliation,inst,org,uni,employer' },
  { field: 'country', plain: 'ctry,ctry iso,country iso,country code,iso country,cntry' },
  { field: 'timeZone', plain: 'tz,tzone,time zone,timezone' },
  { field: 'stage', plain: 'career lvl,lvl,career stage,seniority' },
  { field: 'sector', plain: 'sect' },
  { field: 'areas', plain: 'kw,kwds,keywords,keyword,research kw,topics kw,expertise' },
  { field: 'languages', plain: 'lang,langs,lng' },
  { field: 'capacity', plain: 'max load,max mentees,load max,cap,n max,max n,capacity' },
  { field: 'minimum', plain: 'min load,min mentees,load min,n min,min n' },
  { field: 'avoided', plain: 'excl,exclude,excluded,coi,conflicts' },
  { field: 'people', plain: 'pref mentor,pref mentors,pref mentee,pref mentees' },
  { field: 'participation', plain: 'mode,attendance mode,part mode,format' },
  { field: 'timestamp', plain: 'ts,created,submitted' },
  { field: 'statement', plain: 'bio,stmt' }
]
