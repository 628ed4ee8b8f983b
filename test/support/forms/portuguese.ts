import type { FormLanguage } from './form-language'

export const portuguese: FormLanguage = {
  name: 'Portuguese',
  headings: {
    timestamp: 'Carimbo de data/hora',
    role: 'Quero participar como',
    email: 'Endereço de e-mail',
    name: 'Nome completo',
    firstName: 'Primeiro nome',
    lastName: 'Sobrenome',
    institution: 'Instituição ou universidade',
    department: 'Departamento',
    country: 'País',
    timeZone: 'Fuso horário',
    stage: 'Etapa da carreira',
    sector: 'Setor em que trabalha',
    sectorSought: 'Setor desejado do mentor',
    areas: 'Áreas de pesquisa (até três)',
    goals: 'Quais são os seus objetivos?',
    topics: 'Sobre que temas pode aconselhar?',
    languages: 'Idiomas que fala',
    capacity: 'Quantos mentorados pode acompanhar?',
    participation: 'Vai participar de forma presencial ou virtual?',
    people: 'Mentores preferidos',
    avoided: 'Conflitos de interesse',
    identities: 'Género (opcional)',
    identityWish: 'Deseja alguém com identidade semelhante?',
    identitySought: 'Identidade desejada',
    statement: 'Fale-nos sobre você',
    homePage: 'Página web ou LinkedIn',
    before: 'Já participou numa edição anterior?',
    consent: 'Aceito o código de conduta e o tratamento dos meus dados',
    comments: 'Outros comentários'
  },
  fileNames: { mentor: 'Mentores 2021', mentee: 'Mentorados 2021', both: 'Inscrições mentoria' },
  roles: { mentor: 'Mentor', mentee: 'Mentorado', both: 'ambos' },
  yes: 'Sim',
  no: 'Não',
  other: 'Outro',
  people: [
    ['Ângela', 'Exemplo'],
    ['Bruno', 'Inventado'],
    ['Conceição', 'Teste'],
    ['Davi', 'da Amostra'],
    ['Érica', 'Fictícia'],
    ['Fábio', 'Magalhães'],
    ['Graça', 'Modelo'],
    ['Heitor', 'Imaginário']
  ],
  institutions: [
    'Universidade de Lugar Nenhum',
    'Hospital Geral Fictício',
    'Imagem Lda',
    'Instituto Superior Inventado',
    'Instituto do Exemplo',
    'Universidade Imaginária'
  ],
  departments: ['Informática', 'Radiologia', 'Engenharia biomédica', 'Física'],
  countries: [
    ['Portugal', 'PT'],
    ['Brasil', 'BR'],
    ['Angola', 'AO'],
    ['Estados Unidos', 'US'],
    ['Alemanha', 'DE'],
    ['Moçambique', 'MZ']
  ],
  zones: [
    ['UTC-3', 'UTC-03:00'],
    ['Lisboa', 'Europe/Lisbon'],
    ['UTC+00:00', 'UTC+00:00'],
    ['GMT-3', 'UTC-03:00'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['UTC+2', 'UTC+02:00']
  ],
  stages: [
    ['Doutoranda', 'phd-student'],
    ['Pós-doutorado', 'postdoc'],
    ['Professor associado', 'associate-professor'],
    ['Professora catedrática', 'professor'],
    ['Mestrado', 'master-student'],
    ['Pesquisador', 'junior-researcher']
  ],
  sectors: [
    ['Universidade', 'academia'],
    ['Indústria', 'industry'],
    ['Empreendedorismo', 'start-up'],
    ['Clínica', 'clinical'],
    ['Setor público', 'government']
  ],
  languages: [
    ['Português, inglês', ['Portuguese', 'English']],
    ['Português (nativo), pouco francês', ['Portuguese', 'French']],
    ['Inglês', ['English']],
    ['Espanhol, português', ['Spanish', 'Portuguese']],
    ['Português e alemão', ['Portuguese', 'German']]
  ],
  participation: [
    ['Presencial', 'on-site'],
    ['Virtual', 'virtual'],
    ['Ambos', 'either']
  ],
  capacities: [
    ['2', 2],
    ['dois ou três', 2],
    ['1', 1],
    ['Só uma pessoa', 1],
    ['3', 3],
    ['até 4', 4]
  ],
  areas: ['Segmentação', 'Registo, rígido e elástico', 'Aprendizagem profunda', 'Ultrassom', 'Robótica'],
  goals: [
    'Carreira académica',
    'Escrever projetos, bolsas e artigos',
    'Criar uma empresa',
    'Equilíbrio entre trabalho e vida'
  ],
  identities: ['Mulher', 'Homem', 'Não binário', 'Prefiro não dizer'],
  statements: [
    'Trabalho com imagens do coração. Também escalo e gostava de conhecer quem faça ambas as coisas.',
    'A minha tese é sobre aprender com poucos exemplos, o que é mais difícil do que parece.',
    'Depois de dez anos numa empresa voltei à universidade e gosto muito de ensinar.',
    'Construo aparelhos pequenos para clínicas grandes e modelos grandes para as pequenas.'
  ],
  comments: ['', 'Em agosto não estou.', '', 'Obrigado pela organização!', '', '']
}
