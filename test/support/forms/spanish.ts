import type { FormLanguage } from './form-language'

export const spanish: FormLanguage = {
  name: 'Spanish',
  headings: {
    timestamp: 'Marca temporal',
    role: 'Quiero participar como',
    email: 'Dirección de correo electrónico',
    name: 'Nombre y apellidos',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    institution: 'Universidad o institución',
    department: 'Departamento',
    country: 'País',
    timeZone: 'Zona horaria',
    stage: 'Etapa profesional',
    sector: 'Sector en el que trabaja',
    sectorSought: 'Sector deseado de su mentor',
    areas: 'Áreas de investigación (máximo tres)',
    goals: '¿Cuáles son sus objetivos?',
    topics: '¿Sobre qué temas puede asesorar?',
    languages: 'Idiomas que habla',
    capacity: '¿Cuántos mentorizados puede aceptar?',
    participation: '¿Participará de forma presencial o virtual?',
    people: 'Mentores preferidos',
    avoided: 'Conflictos de interés',
    identities: 'Género (opcional)',
    identityWish: '¿Desea a alguien con una identidad similar?',
    identitySought: 'Identidad deseada',
    statement: 'Háblenos de usted',
    homePage: 'Página web o LinkedIn',
    before: '¿Ha participado en una edición anterior?',
    consent: 'Acepto el código de conducta y el tratamiento de mis datos',
    comments: 'Otros comentarios'
  },
  fileNames: { mentor: 'Mentores 2021', mentee: 'Mentorizados 2021', both: 'Inscripciones mentoría' },
  roles: { mentor: 'Mentor/a', mentee: 'Mentorizado/a', both: 'ambos' },
  yes: 'Sí',
  no: 'No',
  other: 'Otro',
  people: [
    ['Ángela', 'Ejemplo'],
    ['Bruno', 'Inventado Ruiz'],
    ['Candela', 'Muñoz'],
    ['Darío', 'de la Prueba'],
    ['Elena', 'Ficticia'],
    ['Félix', 'Ñuñez'],
    ['Gema', 'Modelo'],
    ['Hugo', 'Ibáñez Test']
  ],
  institutions: [
    'Universidad de Ningunaparte',
    'Hospital General Ficticio',
    'Imagen SL',
    'Universidad Politécnica Inventada',
    'Instituto del Ejemplo',
    'Universidad Imaginaria'
  ],
  departments: ['Informática', 'Radiología', 'Ingeniería biomédica', 'Física'],
  countries: [
    ['España', 'ES'],
    ['México', 'MX'],
    ['Argentina', 'AR'],
    ['Estados Unidos', 'US'],
    ['Reino Unido', 'GB'],
    ['Perú', 'PE']
  ],
  zones: [
    ['UTC+1', 'UTC+01:00'],
    ['Madrid', 'Europe/Madrid'],
    ['UTC-03:00', 'UTC-03:00'],
    ['GMT-6', 'UTC-06:00'],
    ['CET', 'Europe/Berlin'],
    ['Bogotá', 'America/Bogota']
  ],
  stages: [
    ['Doctoranda', 'phd-student'],
    ['Postdoctorado', 'postdoc'],
    ['Profesor titular', 'associate-professor'],
    ['Catedrática', 'professor'],
    ['Estudiante de máster', 'master-student'],
    ['Investigador', 'junior-researcher']
  ],
  sectors: [
    ['Universidad', 'academia'],
    ['Industria', 'industry'],
    ['Emprendimiento', 'start-up'],
    ['Clínico', 'clinical'],
    ['Sector público', 'government']
  ],
  languages: [
    ['Español, inglés', ['Spanish', 'English']],
    ['Español (nativo), poco francés', ['Spanish', 'French']],
    ['Inglés', ['English']],
    ['Catalán, español', ['Catalan', 'Spanish']],
    ['Español y alemán', ['Spanish', 'German']]
  ],
  participation: [
    ['Presencial', 'on-site'],
    ['Virtual', 'virtual'],
    ['Ambos', 'either']
  ],
  capacities: [
    ['2', 2],
    ['dos o tres', 2],
    ['1', 1],
    ['Solo una persona', 1],
    ['3', 3],
    ['hasta 4', 4]
  ],
  areas: ['Segmentación', 'Registro, rígido y elástico', 'Aprendizaje profundo', 'Ecografía', 'Robótica'],
  goals: ['Carrera académica', 'Escribir proyectos, becas y artículos', 'Crear una empresa', 'Conciliación'],
  identities: ['Mujer', 'Hombre', 'No binario', 'Prefiero no decirlo'],
  statements: [
    'Trabajo con imágenes del corazón. También escalo y me gustaría conocer gente que haga ambas cosas.',
    'Mi tesis trata de aprender con pocos ejemplos, lo cual es más difícil de lo que parece.',
    'Tras diez años en una empresa volví a la universidad y disfruto mucho enseñando.',
    'Construyo aparatos pequeños para clínicas grandes y modelos grandes para las pequeñas.'
  ],
  comments: ['', 'En agosto no estoy.', '', '¡Gracias por organizarlo!', '', '']
}
