import type { HeadingRow } from './heading-row'

/** What German headings say; see `HeadingRow`. */
export const germanHeadings: readonly HeadingRow[] = [
  {
    field: 'role',
    strong: 'teilnehmen als,teilnahme als,anmeld* als,bewerb* als,mentor* oder mentee*,mentee* oder mentor*',
    plain: 'rolle,ihre rolle,gewunschte rolle',
    weak: 'ich bin,ich mochte,als'
  },
  {
    field: 'name',
    plain:
      'name und vorname,name vorname,nachname und vorname,vollstandiger name,vor und nachname,vorname und nachname,vor und zuname,vor und familienname,ihr name,dein name',
    weak: 'wie heissen sie,wie heisst du,name'
  },
  { field: 'firstName', plain: 'vorname,vornamen,rufname' },
  { field: 'lastName', plain: 'nachname,nachnamen,familienname,zuname' },
  {
    field: 'email',
    strong: 'e mail adresse,email adresse,mail adresse,mailadresse,emailadresse',
    plain: 'e mail,email,mail',
    weak: 'kontakt,erreichbar,erreichen'
  },
  {
    field: 'institution',
    strong:
      'name der hochschule,name ihrer hochschule,name des arbeitgebers,bei wem .. angestellt,name der firma,derzeitige einrichtung,derzeitige hochschule,heimatinstitution,heimatuniversitat,name der einrichtung,name der institution',
    plain:
      'einrichtung,institution,institut,universitat,hochschule,uni,arbeitgeber,arbeitsstelle,arbeitsstatte,firma,unternehmen,klinik,organisation,zugehorigkeit,forschungseinrichtung',
    weak: 'wo .. arbeiten,wo .. forschen,wo .. studieren,wo arbeiten,wo arbeitest,wo studieren,wo forschen,beschaftigt bei'
  },
  {
    field: 'country',
    strong: 'in welchem land,land in dem,wohnsitzland,wohnland,heimatland,land des wohnsitzes',
    plain: 'land',
    weak: 'wo leben,wo wohnen,standort,region'
  },
  { field: 'city', plain: 'stadt,wohnort,arbeitsort,dienstort,ort', weak: 'wo leben,wo wohnen,standort' },
  {
    field: 'timeZone',
    strong: 'zeitzone,zeit zone,zeitzonen,utc abstand,abstand zu utc,zeitverschiebung',
    weak: 'ortszeit,uhrzeit,lokale zeit,utc'
  },
  {
    field: 'stage',
    strong:
      'karrierestufe,karrierephase,karrierestand,karrierestatus,akademischer grad,berufliche position,berufliche stellung',
    plain:
      'aktuelle position,derzeitige position,jetzige position,position,stelle,qualifikationsstufe,ausbildungsstand',
    weak: 'status,stellung,abschluss,stufe,funktion,beruflich,titel,tatigkeit'
  },
  {
    field: 'sector',
    strong:
      'art der organisation,art ihrer organisation,art der einrichtung,art ihrer einrichtung,art des arbeitgebers,art ihres arbeitgebers,typ der einrichtung,typ der organisation,art der institution,in welchem sektor,in welcher branche,branche ihres,hochschule .. industrie,akademi* .. industrie',
    plain: 'sektor,branche,arbeitsbereich',
    weak: 'arbeitsumfeld,umfeld,art der einrichtung,art des arbeitgebers,arbeiten sie in'
  },
  {
    field: 'sectorSought',
    strong:
      'gewunscht* sektor,gewunscht* branche,angestrebt* sektor,angestrebt* branche,welche* branche .. mochten,welche* sektor .. mochten,welche* branche .. wunsch*,welche* sektor .. wunsch*,zielsektor,zielbranche'
  },
  {
    field: 'areas',
    strong:
      'teilgebiete,teilgebiet,fachliche* interesse*,thema ihrer arbeit,thema deiner arbeit,thema der promotion,thema ihrer promotion,thema deiner promotion,thema ihrer forschung,thema deiner forschung,gebiete .. forsch*,gebiete .. arbeiten,gebieten .. arbeiten,forschungsgebiet*,forschungsbereich*,forschungsfeld*,forschungsthem*,forschungsschwerpunkt*,forschungsinteresse*,fachgebiet*,fachbereich* und them*,arbeitsgebiet*,fachlich* schwerpunkt*,forschen sie .. zu,beschaftigen sie sich,woran forschen,woruber forschen,woran arbeiten,fachlich* interesse*',
    plain:
      'ihre forschung,expertise,fachrichtung*,spezialgebiet*,spezialisierung,schwerpunkt*,themengebiet*,wissensgebiet*,disziplin*,fach,fachkenntnisse,stichworte',
    weak: 'forschung,forschen'
  },
  {
    field: 'goals',
    strong:
      'ziele,ihre ziele,erhoffen sie sich,erhoffst du dir,erwarten sie .. mentor*,erwartungen,mochten sie besprechen,mochten sie .. besprechen,mochten sie lernen,mochten sie erreichen,wollen sie erreichen,rat suchen,unterstutzung wunschen,unterstutzung brauchen,welche unterstutzung,wobei .. hilfe,gesprachsthemen',
    plain: 'anliegen',
    weak: 'themen,hilfe,unterstutzung'
  },
  {
    field: 'topics',
    strong:
      'themen .. beraten,konnen sie beraten,kannst du beraten,beraten konnen,rat geben,ratschlage geben,konnen sie .. weitergeben,konnen sie anbieten,themen die sie anbieten,angebotene themen,konnen sie unterstutzen,konnen sie helfen,beratungsthemen,weiterhelfen,konnen sie .. helfen,themen als mentor*'
  },
  {
    field: 'languages',
    strong:
      'in welcher sprache,in welchen sprachen,sprachen,welche sprachen,sprachkenntnisse,gesprochene sprachen',
    plain: 'sprache'
  },
  {
    field: 'timestamp',
    strong:
      'zeitstempel,zeitpunkt der anmeldung,anmeldedatum,datum der anmeldung,tag der anmeldung,eingangsdatum,eingegangen am,abgesendet am,abgeschickt am,eingereicht am,registriert am,angemeldet am,abgabedatum',
    weak: 'datum,eingang,zeitpunkt'
  },
  {
    field: 'consent',
    strong:
      'einverstanden,einverstandnis*,einwilligung*,willige ein,zustimmung,stimme zu,stimme .. zu,datenschutz*,speicherung meiner,verarbeitung meiner'
  },
  {
    field: 'participation',
    strong: 'vor ort oder,online oder vor ort,virtuell oder,prasenz oder,in prasenz',
    plain: 'teilnahmeform,teilnahmeart,art der teilnahme,teilnahme',
    weak: 'teilnehmen,vor ort,dabei'
  },
  {
    field: 'statement',
    strong:
      'kurzbiografie,kurzvita,kurzer lebenslauf,in eigenen worten,ihren werdegang,deinen werdegang,ihr werdegang,dein werdegang,kurze vorstellung,zeilen uber,satze uber,uber sich,von sich,zu ihrer person,uber ihre person,stellen sie sich,stell dich,beschreiben sie sich,motivationsschreiben,warum mochten,warum nehmen',
    plain:
      'motivation,kurzbiographie,kurzbiografie,lebenslauf,vorstellung,selbstbeschreibung,biographie,biografie'
  },
  {
    field: 'comments',
    strong:
      'vergessen .. fragen,nachricht fur,hinweise an,hinweise fur,sonstige hinweise,anmerkungen fur,anmerkungen an,mitteilungen an,botschaft an,wunsche und,weitere anmerkungen,sonstige anmerkungen,weitere bemerkungen,noch etwas,sonst noch,uns .. mitteilen,uns .. sagen,uns .. wissen lassen,weitere informationen,mitteilung an,nachricht an,fragen an die,fragen oder anregungen',
    plain: 'anmerkung,anmerkungen,bemerkung,bemerkungen,kommentar,kommentare,hinweise,sonstiges'
  },
  {
    field: 'capacity',
    strong:
      'wie viele mentee*,wieviele mentee*,anzahl mentee*,anzahl der mentee*,zahl der mentee*,maximale anzahl,hochstzahl,wie viele personen,wie viele personen .. begleiten,wie viele personen .. betreuen,wie viele personen .. ubernehmen,wie viele .. betreuen,wie viele .. begleiten',
    plain: 'kapazitat,platze,anzahl platze,freie platze',
    weak: 'wie viele,wieviele,anzahl'
  },
  { field: 'minimum', strong: 'mindestens .. mentees,mindestanzahl,mindestzahl' },
  {
    field: 'people',
    strong:
      'als mentor* wunsch*,als mentor* haben,als ihre mentor*,als deine mentor*,wen .. als mentor*,wen hatten sie,wen hattest du,wunschmentor*,wunschmentee*,bevorzugte mentor*,bevorzugter mentor,gewunscht* mentor,gewunscht* mentorin,mit wem mochten,wen wunschen,mentor* im sinn,mentor* im auge,mentor* im kopf,jemand* im sinn,jemand* im auge,jemand* im kopf,person im sinn,person im kopf'
  },
  {
    field: 'avoided',
    strong:
      'ausschliessen,ausgeschlossen,nicht zuordnen,nicht zuteilen,nicht zusammenbringen,nicht infrage,nicht in frage,nicht vermittel*,interessenkonflikt*,interessenskonflikt*,befangen*,mit wem .. nicht,nicht zusammengebracht,nicht arbeiten,nicht zusammenarbeiten,nicht zugeteilt,nicht zugeordnet,nicht mit .. zusammen,lieber nicht,auf keinen fall'
  },
  {
    field: 'identities',
    strong: 'geschlecht,pronomen,behinderung,herkunft,migrationshintergrund,unterreprasentiert*,minderheit*',
    weak: 'identitat,zugehorigkeit'
  },
  {
    field: 'identityWish',
    strong:
      'ahnlich* identitat,gleiche* identitat,ahnlich* hintergrund,gleich* hintergrund,gleiches geschlecht,gleichen geschlechts',
    weak: 'ahnlich*'
  },
  {
    field: 'identitySought',
    strong:
      'welche identitat,welches geschlecht .. wunsch*,welcher hintergrund,welchen hintergrund,gewunschte identitat'
  },
  {
    field: 'custom',
    strong:
      'hochster bildungsabschluss,schon einmal teilgenommen,bereits teilgenommen,fruher teilgenommen,zum ersten mal,erstmals,teilgenommen,webseite,website,homepage,telefon*,handy*,wie haben sie .. erfahren,ernahrung*,allergien,jahre seit',
    plain: 'abteilung,fakultat,lehrstuhl,arbeitsgruppe,alter'
  }
]
