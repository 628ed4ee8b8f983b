import { answersOfSix as of } from './fourth-answers'
import type { ParaphrasedForm } from './paraphrased-form'

const spanishMentees: ParaphrasedForm = {
  language: 'Spanish',
  role: 'mentee',
  columns: [
    ['Escriba su nombre completo tal como figura en el congreso', 'name', of.names],
    ['Dirección a la que podemos escribirle', 'email', of.mails],
    ['Centro en el que trabaja o estudia', 'institution', of.homes],
    [
      '¿Desde qué país participa?',
      'country',
      ['Senegal', 'España', 'Alemania', 'Francia', 'Portugal', 'India']
    ],
    ['¿En qué huso horario vive?', 'timeZone', of.zones],
    [
      '¿En qué momento de su trayectoria se encuentra?',
      'stage',
      ['Doctoranda', 'Posdoctorado', 'Doctoranda', 'Profesor ayudante', 'Posdoctorado', 'Máster']
    ],
    [
      '¿En qué ámbito trabaja hoy (universidad, empresa, hospital)?',
      'sector',
      ['Universidad', 'Universidad', 'Empresa', 'Hospital', 'Universidad', 'Empresa']
    ],
    [
      '¿Y de qué ámbito prefiere que sea su mentor?',
      'sectorSought',
      ['Empresa', 'Universidad', 'Universidad', 'Empresa', 'Empresa', 'Universidad']
    ],
    [
      'Temas en los que investiga',
      'areas',
      ['Segmentación, Ecografía', 'Robótica', 'Segmentación', 'Ecografía', 'Robótica', 'Registro']
    ],
    [
      '¿Qué le gustaría lograr con la mentoría?',
      'goals',
      [
        'Escribir proyectos',
        'Carrera en la empresa',
        'Carrera académica',
        'Escribir proyectos, Carrera académica',
        'Fundar una empresa',
        'Carrera académica'
      ]
    ],
    [
      '¿En qué idiomas puede conversar?',
      'languages',
      ['francés, inglés', 'español, inglés', 'alemán', 'francés', 'portugués, inglés', 'hindi, inglés']
    ],
    ['¿Con quién le gustaría que le emparejáramos?', 'people', of.friends],
    ['¿Con quién no deberíamos emparejarle?', 'avoided', of.rivals],
    [
      '¿Vendrá a la sede o seguirá el congreso a distancia?',
      'participation',
      ['Presencial', 'En línea', 'Presencial', 'Presencial', 'En línea', 'En línea']
    ],
    ['¿Quién dirige su tesis?', 'advisor', of.advisors],
    [
      'Cuéntenos algo de usted',
      'statement',
      [
        'Estoy en el último año de la tesis y dudo entre quedarme en la universidad o buscar trabajo en una empresa.',
        'Después de dos contratos cortos quiero pedir mi primer proyecto y me gustaría hablar con quien lo haya hecho.',
        'Mi grupo es pequeño y conozco a poca gente de fuera, así que espero aprender cómo otros encontraron plaza.',
        'Vengo de la física y todavía me faltan algunas bases de la imagen médica, aunque llevo tres años en ella.',
        'Con una colega queremos fundar una empresa y no sabemos por dónde empezar ni a quién podríamos preguntar.',
        'Acabo de empezar y todo es nuevo para mí, desde leer artículos hasta presentar mi trabajo ante desconocidos.'
      ]
    ],
    ['¿Algo más que añadir?', 'comments', ['', 'En julio estaré fuera.', '', '', '¡Gracias!', '']],
    ['Autorizo el uso de mis datos para formar las parejas', 'consent', ['Sí', 'Sí', 'Sí', 'Sí', 'Sí', 'Sí']],
    ['¿Qué talla de camiseta usa?', 'custom', of.sizes]
  ]
}

const portugueseMentors: ParaphrasedForm = {
  language: 'Portuguese',
  role: 'mentor',
  columns: [
    ['Quando enviou este formulário', 'timestamp', of.dates],
    ['Como se chama?', 'name', of.names],
    ['Onde podemos contactá-lo por correio eletrónico?', 'email', of.mails],
    ['Instituição a que pertence', 'institution', of.homes],
    ['País em que reside', 'country', ['Senegal', 'Espanha', 'Alemanha', 'França', 'Portugal', 'Índia']],
    ['Fuso horário em que costuma estar', 'timeZone', of.zones],
    [
      'Que cargo ocupa?',
      'stage',
      ['Professora', 'Pós-doutorado', 'Professora', 'Professor auxiliar', 'Pós-doutorado', 'Investigador']
    ],
    [
      'Trabalha na academia, na indústria ou num hospital?',
      'sector',
      ['Academia', 'Academia', 'Indústria', 'Hospital', 'Academia', 'Indústria']
    ],
    [
      'Áreas em que tem experiência',
      'areas',
      ['Segmentação, Ecografia', 'Robótica', 'Segmentação', 'Ecografia', 'Robótica', 'Registo']
    ],
    [
      'Assuntos em que pode aconselhar',
      'topics',
      [
        'Escrever projetos',
        'Carreira na indústria',
        'Carreira académica',
        'Escrever projetos, Carreira académica',
        'Criar uma empresa',
        'Carreira académica'
      ]
    ],
    ['Quantas pessoas aceita acompanhar?', 'capacity', of.counts],
    ['Se faltarem mentores, aceitaria mais uma pessoa?', 'extra', ['Sim', 'Não', 'Não', 'Sim', 'Não', 'Sim']],
    [
      'Idiomas em que pode orientar',
      'languages',
      ['francês, inglês', 'espanhol, inglês', 'alemão', 'francês', 'português, inglês', 'inglês']
    ],
    ['Pessoas que gostaria de acompanhar', 'people', of.friends],
    ['Pessoas que não deve acompanhar', 'avoided', of.rivals],
    [
      'Vai estar presente ou participa à distância?',
      'participation',
      ['Presencial', 'Online', 'Presencial', 'Presencial', 'Online', 'Online']
    ],
    [
      'Fale-nos um pouco de si',
      'statement',
      [
        'Dirijo há dez anos um grupo de imagem e gosto de acompanhar quem está a começar nesta área de investigação.',
        'Depois do doutoramento vivi em dois países e posso contar muito sobre contratos curtos e mudanças de casa.',
        'Ajudei a fundar uma empresa e sei o que pode correr mal, e também o que convém decidir logo no princípio.',
        'No hospital trabalho com engenheiros e traduzo entre os dois mundos, tanto quanto me é possível fazê-lo.',
        'Uma mentora ajudou-me muito quando comecei, e gostava agora de fazer o mesmo por outras pessoas.',
        'Escrevo muitos projetos e leio ainda mais; posso falar disso e também do que fazer depois de uma recusa.'
      ]
    ],
    [
      'Outras informações que queira deixar',
      'comments',
      ['', 'Em agosto não estou.', '', '', 'Obrigada!', '']
    ],
    ['Concordo com o tratamento dos meus dados', 'consent', ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']],
    [
      'Grupos com que se identifica (opcional)',
      'identities',
      ['Mulher', '', 'Mulher', '', '', 'Pessoa negra']
    ]
  ]
}

export const fourthParaphrasesIberian: readonly ParaphrasedForm[] = [spanishMentees, portugueseMentors]
