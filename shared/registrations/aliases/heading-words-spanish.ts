import type { HeadingRow } from './heading-row'

/** What Spanish headings say; see `HeadingRow`. */
export const spanishHeadings: readonly HeadingRow[] = [
  {
    field: 'role',
    strong:
      'participar como,inscribirse como,inscribo como,registrarse como,mentor* o mentorizad*,mentor* o mentee*,mentor* o aprendiz',
    plain: 'rol,papel,su rol',
    weak: 'soy,quiero ser'
  },
  {
    field: 'name',
    plain:
      'nombre completo,nombre y apellidos,nombre y apellido,nombres y apellidos,apellidos y nombre,su nombre completo',
    weak: 'como se llama,como te llamas,su nombre'
  },
  { field: 'firstName', plain: 'nombre,nombres,nombre de pila,primer nombre' },
  { field: 'lastName', plain: 'apellido,apellidos,primer apellido' },
  {
    field: 'email',
    strong: 'correo electronico,direccion de correo,direccion electronica,cuenta de correo',
    plain: 'correo,e mail,email,mail',
    weak: 'contacto,contactar*'
  },
  {
    field: 'institution',
    strong:
      'institucion de origen,universidad o empresa,universidad o institucion,centro de trabajo,centro de estudios,lugar de trabajo',
    plain:
      'empleador,empleadora,entidad,entidad empleadora,centro de trabajo,lugar de trabajo,organismo,centro de estudios,institucion,universidad,afiliacion,organizacion,empresa,empleador,instituto,centro,hospital,filiacion,organismo',
    weak: 'donde trabaja,donde estudia,donde investiga'
  },
  {
    field: 'country',
    strong: 'pais de residencia,que pais,pais donde,pais en el que',
    plain: 'pais',
    weak: 'donde vive,donde reside,region'
  },
  { field: 'city', plain: 'ciudad,localidad', weak: 'donde vive,donde reside,lugar' },
  {
    field: 'timeZone',
    strong: 'zona horaria,huso horario,diferencia horaria,franja horaria local',
    weak: 'hora local,hora,utc'
  },
  {
    field: 'stage',
    strong:
      'etapa profesional,etapa de carrera,etapa .. carrera,momento .. carrera,fase .. carrera,nivel academico,nivel de carrera,nivel de estudios,categoria profesional,situacion profesional,posicion academica,grado academico',
    plain: 'puesto actual,cargo actual,posicion actual,puesto,cargo,categoria,posicion',
    weak: 'situacion,nivel,titulacion,titulo,estatus,carrera'
  },
  {
    field: 'sector',
    strong:
      'tipo de organizacion,tipo de entidad,tipo de empleador,tipo de institucion,tipo de centro,clase de organizacion,tipo de empresa,academi* .. indust*,universidad o en la empresa,sector en el que trabaja,sector laboral,sector de actividad,tipo de institucion,tipo de empleador',
    plain: 'sector,sector profesional',
    weak: 'ambito laboral,ambito profesional,ambito'
  },
  {
    field: 'sectorSought',
    strong:
      'sector deseado,sector buscado,sector de interes,sector preferido,sector .. gustaria,sector .. quiere,sector .. interesa,sector .. mentor'
  },
  {
    field: 'areas',
    strong:
      'subareas,subdisciplinas,areas en las que trabaja*,areas en las que investiga*,areas en que trabaja*,tema de tesis,tema de su tesis,tema de tu tesis,campos de trabajo,campo de trabajo,ambitos de investigacion,ramas de,area* de investigacion,area* de especializacion,area* de especialidad,area* de interes,area* de conocimiento,area* de experiencia,linea* de investigacion,tema* de investigacion,campo* de investigacion,que investiga,su investigacion,trata su investigacion,campo* de estudio,intereses de investigacion',
    plain: 'area,areas,especialidad*,especializacion,disciplina*,campo,campos,palabras clave,experiencia en',
    weak: 'investiga,investigacion'
  },
  {
    field: 'goals',
    strong:
      'objetivos,sus objetivos,metas,expectativas,que espera,espera obtener,espera conseguir,espera lograr,le gustaria hablar,le gustaria tratar,le gustaria aprender,le gustaria mejorar,quiere conseguir,quiere lograr,quiere aprender,que busca,necesita ayuda,gustaria .. ayuda,que .. ayuda,hablar con su mentor,apoyo .. necesita,ayuda .. necesita,temas a tratar',
    plain: 'necesidades',
    weak: 'temas,ayuda,apoyo'
  },
  {
    field: 'topics',
    strong:
      'puede asesorar,puede aconsejar,podria aconsejar,podria asesorar,puede orientar,puede ayudar,podria ayudar,puede ofrecer,temas que ofrece,temas que puede,ofrece asesoramiento,temas ofrecidos'
  },
  { field: 'languages', strong: 'idiomas,que idiomas,lenguas,lenguas que', plain: 'idioma,lengua' },
  {
    field: 'timestamp',
    strong:
      'marca temporal,marca de tiempo,fecha de envio,fecha de registro,fecha de inscripcion,fecha y hora,enviado el,recibido el,registrado el',
    plain: 'recibido,enviado',
    weak: 'fecha'
  },
  {
    field: 'consent',
    strong:
      'consentimiento,acepto,acepta,autorizo,doy mi consentimiento,estoy de acuerdo,proteccion de datos,tratamiento de mis datos,uso de mis datos,codigo de conducta'
  },
  {
    field: 'participation',
    strong:
      'presencial o,virtual o,en linea o,en persona o,a distancia o,forma de participacion,modo de participacion,modalidad de participacion,modalidad de asistencia',
    plain: 'participacion,modalidad,asistencia',
    weak: 'asistira,participara,vendra,presencial'
  },
  {
    field: 'statement',
    strong:
      'breve biografia,biografia breve,resena biografica,semblanza,en sus propias palabras,en unas lineas,su historia,tu historia,lineas sobre usted,frases sobre usted,hablenos de,hablanos de,cuentenos,cuentanos,sobre usted,sobre ti,presentese,describase,carta de motivacion,por que quiere,por que desea',
    plain: 'motivacion,presentacion,biografia,resumen,trayectoria'
  },
  {
    field: 'comments',
    strong:
      'olvidado preguntar,mensaje para,mensaje a la,nota para,comentarios para,observaciones para,que debamos saber,que debemos saber,quiera anadir,quieras anadir,otros comentarios,comentarios adicionales,otras observaciones,algo mas,decirnos,comunicarnos,informacion adicional,otra informacion,preguntas o comentarios,dudas o sugerencias',
    plain: 'comentario,comentarios,observaciones,notas,preguntas'
  },
  {
    field: 'capacity',
    strong:
      'cuantos mentorizad*,cuantas mentorizad*,cuantos mentee*,cuantas mentee*,cuantos aprendices,numero de mentorizad*,numero de mentees,numero maximo,numero de personas,cuantas personas .. acompanar,cuantas personas .. aceptar,cuantas personas .. mentorizar,cuantas personas .. guiar',
    plain: 'capacidad,plazas,numero de plazas,cupo',
    weak: 'cuantos,cuantas,numero de'
  },
  {
    field: 'minimum',
    strong: 'al menos .. mentorizados,numero minimo de mentorizados,minimo de mentorizados'
  },
  {
    field: 'people',
    strong:
      'como mentor,como mentora,como mentores,de mentor o mentora,mentor preferido,mentora preferida,mentores preferidos,mentor deseado,mentores deseados,mentor .. gustaria,mentor en mente,mentora en mente,alguien en mente,persona en mente,con quien le gustaria,con quien quiere,persona .. gustaria'
  },
  {
    field: 'avoided',
    strong:
      'personas a excluir,excluir,no emparejar,no deberiamos,no debemos,no desea ser,no quiere que,no quieres que,relacion familiar,conflictos,conflicto* de interes*,con quien .. no,con quien prefier* no,no desea ser,no desea trabajar,no desean trabajar,no quiere trabajar,con las que no,con los que no,no quiere ser,no emparejar,evitar,personas a evitar'
  },
  {
    field: 'identities',
    strong: 'genero,sexo,pronombres,discapacidad,minoria*,infrarrepresentad*,grupo subrepresentado',
    weak: 'identidad'
  },
  {
    field: 'identityWish',
    strong:
      'identidad similar,misma identidad,identidad parecida,identidad semejante,perfil similar,mismo genero,origen similar',
    weak: 'similar,parecid*'
  },
  {
    field: 'identitySought',
    strong: 'que identidad,cual identidad,identidad deseada,identidad buscada,genero preferido,genero deseado'
  },
  {
    field: 'custom',
    strong:
      'titulo mas alto,ha participado,participado antes,edicion anterior,ediciones anteriores,primera vez,pagina web,pagina personal,sitio web,telefono,movil,como se entero,como conocio,supervisor*,dieta,alergias,anos desde',
    plain: 'departamento,facultad,grupo de investigacion,equipo,edad'
  }
]
