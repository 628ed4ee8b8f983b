import type { ParaphrasedForm } from './paraphrased-form'
import { seventhAnswers as of } from './seventh-answers'

const mentorandosDeUmaSociedadeBrasileira: ParaphrasedForm = {
  language: 'Portuguese',
  role: 'mentee',
  columns: [
    ['Carimbo de data e hora', 'timestamp', of.stamps],
    [
      'Seu nome completo',
      'name',
      [
        'Amélia Barros',
        'Thiago Kessler',
        'Priscila Ramalho',
        'Samuel Osório',
        'Lúcia Ferreira',
        'Wei-Ling Hsu'
      ]
    ],
    [
      'Melhor e-mail para contato',
      'email',
      [
        'abarros@usp.example',
        'tkessler@ufrgs.example',
        'pramalho@ufpe.example',
        'sosorio@ufmg.example',
        'lferreira@unicamp.example',
        'wlhsu@uerj.example'
      ]
    ],
    [
      'WhatsApp com DDD',
      'custom',
      ['(11) 98888-0101', '(51) 97777-0202', '', '(31) 96666-0303', '(19) 95555-0404', '']
    ],
    [
      'Universidade em que você estuda ou trabalha',
      'institution',
      ['USP', 'UFRGS', 'UFPE', 'UFMG', 'Unicamp', 'UERJ']
    ],
    [
      'Nível atual',
      'stage',
      ['Mestranda', 'Doutorando', 'Pós-doutoranda', 'Graduando', 'Doutoranda', 'Professora adjunta']
    ],
    [
      'Cidade onde mora',
      'city',
      ['São Paulo', 'Porto Alegre', 'Recife', 'Belo Horizonte', 'Campinas', 'Rio de Janeiro']
    ],
    [
      'Áreas de interesse na computação',
      'areas',
      ['IHC', 'Redes; IoT', 'Banco de dados', 'Jogos', 'IA, Visão computacional', 'Educação em computação']
    ],
    [
      'O que você gostaria de conversar com a pessoa mentora?',
      'goals',
      [
        'Doutorado sanduíche',
        'Carreira na indústria',
        'Concurso público',
        'Mestrado: como escolher',
        'Escrever artigos em inglês',
        'Liderança'
      ]
    ],
    [
      'Você se identifica com algum destes grupos?',
      'identities',
      ['Mulher', 'Homem negro', 'Mulher nordestina', '', 'Mulher, LGBTQIA+', 'Pessoa amarela']
    ],
    [
      'Faz questão de uma pessoa mentora do mesmo grupo?',
      'identityWish',
      ['Sim', 'Sim', 'Não faço questão', 'Não faço questão', 'Sim', 'Não faço questão']
    ],
    [
      'Nome do orientador(a)',
      'advisor',
      ['Marcelo Pinto', 'Rosana Klein', '', 'Davi Moura', 'Marcelo Pinto', '']
    ],
    [
      'Tem alguém com quem você NÃO gostaria de ser pareado(a)?',
      'avoided',
      ['', '', 'Cláudio Reis', '', 'Marcelo Pinto', '']
    ],
    [
      'Vai ao congresso em Fortaleza ou participa on-line?',
      'participation',
      ['Vou a Fortaleza', 'on-line', 'Vou a Fortaleza', 'on-line', 'on-line', 'Vou a Fortaleza']
    ],
    [
      'Conte um pouco da sua trajetória',
      'statement',
      [
        'Venho de escola pública e sou a primeira da família na universidade.',
        'Trabalhei em startup antes do doutorado.',
        'Estou há dez anos na área e quero mudar de rumo.',
        'Faço jogos desde os catorze anos.',
        'Pesquiso visão computacional para agricultura.',
        'Sou professora nova e ainda estou aprendendo.'
      ]
    ],
    ['Precisa de intérprete de Libras?', 'custom', ['Não', 'Não', 'Não', 'Sim', 'Não', 'Não']],
    [
      'Como soube da mentoria?',
      'custom',
      ['Instagram', 'Orientadora', 'Site da SBC', 'Amigos', 'Instagram', 'Lista de e-mails']
    ],
    ['Concordo com o uso dos meus dados (LGPD)', 'consent', ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']],
    [
      'Deixe aqui seu recado para a organização',
      'comments',
      ['', 'Parabéns pela iniciativa!', '', '', '', '']
    ]
  ]
}

const mentoresDeUmaOrdemPortuguesa: ParaphrasedForm = {
  language: 'Portuguese',
  role: 'mentor',
  columns: [
    ['Primeiro nome', 'firstName', ['Amélia', 'Tomás', 'Priscila', 'Simão', 'Lúcia', 'Wei-Ling']],
    ['Nome de família', 'lastName', ['Barroso', 'Queirós', 'Ramalho', 'Osório', 'Ferreira', 'Hsu']],
    [
      'Endereço de correio eletrónico',
      'email',
      [
        'abarroso@ulisboa.example',
        'tqueiros@up.example',
        'pramalho@uminho.example',
        'sosorio@ua.example',
        'lferreira@uc.example',
        'wlhsu@nova.example'
      ]
    ],
    [
      'Entidade empregadora',
      'institution',
      [
        'Universidade de Lisboa',
        'Farmácia Central, Porto',
        'Universidade do Minho',
        'Hospital de Aveiro',
        'INFARMED',
        'Bial'
      ]
    ],
    [
      'Categoria profissional',
      'stage',
      [
        'Professora catedrática',
        'Diretor técnico',
        'Professora auxiliar',
        'Investigador',
        'Técnica superior',
        'Investigadora principal'
      ]
    ],
    ['Setor de atividade', 'sector', ['Academia', 'Empresa', 'Academia', 'Hospital', 'Estado', 'Indústria']],
    [
      'Áreas em que se sente perito',
      'areas',
      [
        'Farmacologia',
        'Farmácia comunitária',
        'Toxicologia; Química',
        'Farmácia hospitalar',
        'Regulação',
        'Ensaios clínicos'
      ]
    ],
    ['N.º de jovens farmacêuticos que aceita orientar', 'capacity', ['1', '2', '2', '1', '3', '1']],
    ['Aceitaria mais um, em caso de necessidade?', 'extra', ['Sim', 'Não', 'Sim', 'Sim', 'Não', '']],
    [
      'Assuntos para os quais se oferece',
      'topics',
      [
        'Doutoramento',
        'Gerir uma farmácia',
        'Publicar',
        'Especialidade hospitalar',
        'Concursos públicos',
        'Carreira na indústria'
      ]
    ],
    [
      'Idiomas de trabalho',
      'languages',
      [
        'português, inglês',
        'português',
        'português, francês',
        'português, inglês',
        'português; espanhol',
        'inglês, mandarim, português'
      ]
    ],
    ['Idioma da inscrição', 'custom', ['PT', 'PT', 'PT', 'PT', 'PT', 'EN']],
    [
      'Candidatos com quem tenha relação familiar ou hierárquica',
      'avoided',
      ['', 'Rui Queirós', '', '', 'Marta Lobo', '']
    ],
    [
      'Regime de participação',
      'participation',
      ['presencial', 'à distância', 'presencial', 'à distância', 'presencial', 'à distância']
    ],
    [
      'Fuso horário em que se encontra',
      'timeZone',
      ['Lisboa', 'Lisboa', 'WET', 'WET', 'Açores', 'Europe/Lisbon']
    ],
    [
      'Restrições alimentares para o jantar',
      'custom',
      ['nenhuma', 'vegetariano', 'nenhuma', 'sem glúten', '', '']
    ],
    [
      'N.º de contribuinte para o recibo',
      'custom',
      ['200111222', '211222333', '222333444', '', '244555666', '255666777']
    ],
    [
      'Declaro que autorizo a utilização dos meus dados para este fim',
      'consent',
      ['Sim', 'Sim', 'Sim', 'Sim', 'Sim', 'Sim']
    ],
    ['Observações adicionais', 'comments', ['só depois das 18 h', '', '', '', '', '']]
  ]
}

/** Portuguese forms of a set that was written blind and measures what the recogniser does with a form nobody has seen. */
export const seventhParaphrasesPortuguese: readonly ParaphrasedForm[] = [
  mentorandosDeUmaSociedadeBrasileira,
  mentoresDeUmaOrdemPortuguesa
]
