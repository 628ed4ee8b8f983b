import type { ParaphrasedForm } from './paraphrased-form'
import { sixthAnswers as of } from './sixth-answers'

const spanishMentees: ParaphrasedForm = {
  language: 'Spanish',
  role: 'mentee',
  columns: [
    ['¿Cómo te llamas?', 'name', of.names],
    ['Correo en el que podamos localizarte', 'email', of.mails],
    ['¿En qué universidad o centro estás?', 'institution', of.homes],
    [
      'País en el que resides actualmente',
      'country',
      ['Finlandia', 'Nigeria', 'Brasil', 'Francia', 'Japón', 'Polonia']
    ],
    [
      '¿En qué etapa de tu carrera te encuentras?',
      'stage',
      ['Doctorado', 'Máster', 'Posdoctorado', 'Doctorado', 'Posdoctorado', 'Doctorado']
    ],
    [
      '¿Qué esperas conseguir con la mentoría?',
      'goals',
      [
        'Orientación profesional',
        'Elegir doctorado',
        'Pedir proyectos, Orientación profesional',
        'Salir de la academia',
        'Ampliar mi red',
        'Conciliar trabajo y familia'
      ]
    ],
    ['¿Quién dirige tu tesis?', 'advisor', of.supervisors],
    [
      '¿Te identificas con algún grupo poco representado en la astronomía?',
      'identities',
      ['Mujer', 'Persona negra', 'Mujer', '', 'Mujer', 'LGBTQ+']
    ],
    [
      '¿Preferirías que tu mentor o mentora perteneciera a ese mismo grupo?',
      'identityWish',
      ['Sí', 'No', 'Sí', '', 'No', 'No']
    ],
    ['¿Has solicitado alguna beca este año?', 'custom', ['No', 'Sí', 'Sí', 'No', 'No', 'Sí']]
  ]
}

const spanishMentors: ParaphrasedForm = {
  language: 'Spanish',
  role: 'mentor',
  columns: [
    ['Nombre completo (tal como quieres que aparezca)', 'name', of.names],
    ['¿Dónde trabajas?', 'institution', of.homes],
    [
      'Áreas de la astronomía en las que investigas',
      'areas',
      ['Exoplanetas', 'Cosmología', 'Física solar', 'Galaxias, Cosmología', 'Instrumentación', 'Estrellas']
    ],
    [
      '¿En qué puedes ayudar a tu mentorizado?',
      'topics',
      [
        'Publicar artículos',
        'Solicitar becas',
        'Pasar a la empresa privada',
        'Publicar artículos, Pedir tiempo de telescopio',
        'Estancias en el extranjero',
        'Divulgación'
      ]
    ],
    ['Número de estudiantes que puedes acompañar', 'capacity', of.counts],
    [
      'Idiomas en los que te sientes a gusto',
      'languages',
      ['Inglés, Español', 'Inglés', 'Portugués, Español', 'Francés, Español', 'Inglés', 'Español']
    ],
    [
      'Cuéntanos tu trayectoria en unas líneas',
      'statement',
      [
        'Me doctoré en Turku y llevo diez años buscando planetas.',
        'De la radioastronomía a la cosmología, con una pausa para criar a mis hijos.',
        '',
        'Trabajo en un instrumento para el ELT.',
        '',
        'Profesora titular desde hace poco, antes en Chile.'
      ]
    ],
    [
      '¿Alguna incompatibilidad que debamos conocer? (personas con las que no deberíamos emparejarte)',
      'avoided',
      of.shunned
    ]
  ]
}

const portugueseMentees: ParaphrasedForm = {
  language: 'Portuguese',
  role: 'mentee',
  columns: [
    ['Nome que devemos usar', 'name', of.names],
    ['Seu melhor e-mail', 'email', of.mails],
    [
      'Telefone com WhatsApp',
      'custom',
      ['+358 40 123 4567', '', '+55 11 91234-5678', '', '+81 90 1234 5678', '']
    ],
    ['Universidade ou instituto ao qual você está vinculado(a)', 'institution', of.homes],
    [
      'Qual é o seu nível de formação atual?',
      'stage',
      ['Doutorado', 'Mestrado', 'Pós-doutorado', 'Doutorado', 'Pós-doutorado', 'Doutorado']
    ],
    ['Fuso horário de onde você mora', 'timeZone', ['UTC+2', 'UTC+1', 'UTC-3', 'UTC+1', 'UTC+9', 'UTC+1']],
    [
      'Áreas da ecologia que mais lhe interessam',
      'areas',
      [
        'Ecologia de comunidades',
        'Conservação',
        'Ecologia de paisagens, Conservação',
        'Ecologia marinha',
        'Restauração',
        'Macroecologia'
      ]
    ],
    [
      'Em que você gostaria de receber orientação?',
      'goals',
      [
        'Planejamento de carreira',
        'Escolha do doutorado',
        'Escrita de projetos, Networking',
        'Carreira fora da academia',
        'Networking',
        'Equilíbrio entre vida e trabalho'
      ]
    ],
    ['Tem alguém com quem gostaria muito de conversar? Escreva o nome', 'people', of.wished],
    ['Nome do(a) orientador(a)', 'advisor', of.supervisors],
    [
      'Você recebe bolsa? Se sim, de qual agência?',
      'custom',
      ['Não', 'Sim, TETFund', 'CNPq', 'Não', 'Sim, JSPS', 'Não']
    ]
  ]
}

const portugueseMentors: ParaphrasedForm = {
  language: 'Portuguese',
  role: 'mentor',
  columns: [
    ['Nome e sobrenome', 'name', of.names],
    ['Onde você trabalha hoje?', 'institution', of.employers],
    [
      'Setor em que atua',
      'sector',
      ['Academia', 'Governo', 'Empresa privada', 'Academia', 'Academia', 'Empresa privada']
    ],
    ['Quantas pessoas você aceita mentorar ao mesmo tempo?', 'capacity', of.counts],
    [
      'Temas sobre os quais pode conversar com seu mentorado',
      'topics',
      [
        'Publicação, Carreira acadêmica',
        'Concursos públicos',
        'Consultoria ambiental',
        'Financiamento',
        'Intercâmbio, Publicação',
        'Entrevistas de emprego'
      ]
    ],
    ['Há alguém que não devemos indicar a você?', 'avoided', of.shunned],
    [
      'Conte um pouco da sua história profissional',
      'statement',
      [
        'Fiz doutorado em Turku e trabalho com aves há vinte anos.',
        'Comecei no instituto de estatística e nunca saí.',
        'Hoje coordeno uma equipe de restauração florestal.',
        '',
        'Mudei de país três vezes por causa da pesquisa.',
        ''
      ]
    ],
    [
      'Autorizo o uso dos meus dados para a formação das duplas',
      'consent',
      ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']
    ],
    [
      'Dúvidas ou sugestões para a organização',
      'comments',
      ['', 'Seria bom ter um encontro no meio do ano.', '', '', '', 'Quando começa?']
    ]
  ]
}

export const sixthParaphrasesIberian: readonly ParaphrasedForm[] = [
  spanishMentees,
  spanishMentors,
  portugueseMentees,
  portugueseMentors
]
