import type { HeadingRow } from './heading-row'

/** What Portuguese headings say, on both sides of the ocean; see `HeadingRow`. */
export const portugueseHeadings: readonly HeadingRow[] = [
  {
    field: 'role',
    strong: 'participar como,inscrever me como,inscrevo me como,mentor* ou mentorad*,mentor* ou mentee*',
    plain: 'papel,funcao no programa,seu papel',
    weak: 'eu sou,quero ser'
  },
  {
    field: 'name',
    plain: 'nome completo,nome e sobrenome,nome e apelido,nome e apelidos,seu nome completo,o seu nome',
    weak: 'como se chama,seu nome'
  },
  { field: 'firstName', plain: 'primeiro nome,nome proprio,nomes proprios' },
  { field: 'lastName', plain: 'sobrenome,apelido,apelidos,ultimo nome,nome de familia' },
  {
    field: 'email',
    strong:
      'endereco de e mail,endereco de email,endereco eletronico,endereco electronico,correio eletronico,correio electronico',
    plain: 'e mail,email,mail',
    weak: 'contato,contacto,contactar*'
  },
  {
    field: 'institution',
    strong:
      'instituicao de origem,universidade ou empresa,instituicao ou universidade,instituicao de ensino,local de trabalho',
    plain:
      'empregador,empregadora,entidade,entidade empregadora,local de trabalho,orgao,centro de estudos,instituicao,universidade,afiliacao,filiacao,organizacao,empresa,empregador,instituto,faculdade ou instituto,hospital,centro',
    weak: 'onde trabalha,onde estuda,onde pesquisa,onde investiga'
  },
  {
    field: 'country',
    strong: 'pais de residencia,que pais,pais onde,pais em que',
    plain: 'pais',
    weak: 'onde mora,onde vive,onde reside,regiao'
  },
  { field: 'city', plain: 'cidade,localidade', weak: 'onde mora,onde vive,local' },
  {
    field: 'timeZone',
    strong: 'fuso horario,fusos horarios,zona horaria,diferenca horaria',
    weak: 'hora local,horario local,hora,utc'
  },
  {
    field: 'stage',
    strong:
      'etapa da carreira,etapa de carreira,etapa .. carreira,fase da carreira,fase .. carreira,momento .. carreira,nivel academico,nivel de carreira,nivel de estudos,grau academico,situacao profissional,categoria profissional,posicao academica',
    plain: 'cargo atual,cargo actual,posicao atual,funcao atual,cargo,posicao,categoria',
    weak: 'situacao,nivel,titulacao,titulo,grau,funcao,carreira'
  },
  {
    field: 'sector',
    strong:
      'tipo de organizacao,tipo de entidade,tipo de empregador,tipo de instituicao,tipo de empresa,natureza da organizacao,natureza da instituicao,academi* .. indust*,universidade ou na empresa,setor em que trabalha,sector em que trabalha,setor de atividade,setor de atuacao,tipo de instituicao',
    plain: 'setor,setor profissional',
    weak: 'ambiente profissional,ambiente de trabalho,ambito profissional,ramo'
  },
  {
    field: 'sectorSought',
    strong:
      'setor desejado,setor pretendido,setor de interesse,setor preferido,setor .. gostaria,setor .. quer,setor .. interessa,setor .. mentor'
  },
  {
    field: 'areas',
    strong:
      'subareas,subdisciplinas,areas em que trabalha,areas em que atua,areas em que pesquisa,areas em que investiga,areas nas quais trabalha,areas nas quais atua,tema da tese,tema da sua tese,campo de atuacao,campos de atuacao,areas em que se sente,ramos da,area* de pesquisa,area* de investigacao,area* de especializacao,area* de especialidade,area* de interesse,area* de conhecimento,area* de atuacao,linha* de pesquisa,linha* de investigacao,tema* de pesquisa,tema* de investigacao,campo* de pesquisa,que pesquisa,que investiga,sua pesquisa,sua investigacao,campo* de estudo,interesses de pesquisa',
    plain: 'area,areas,especialidade*,especializacao,disciplina*,campo,campos,palavras chave,dominios',
    weak: 'pesquisa,investigacao,investiga'
  },
  {
    field: 'goals',
    strong:
      'objetivos,objectivos,metas,expectativas,que espera,espera obter,espera conseguir,gostaria de discutir,gostaria de abordar,gostaria de aprender,gostaria de melhorar,quer alcancar,quer aprender,precisa de ajuda,gostaria de ajuda,gostaria de ter ajuda,falar com o seu mentor,apoio .. precisa,temas a tratar,temas a discutir',
    plain: 'necessidades',
    weak: 'temas,ajuda,apoio'
  },
  {
    field: 'topics',
    strong:
      'pode aconselhar,poderia aconselhar,pode orientar,pode ajudar,pode oferecer,temas que pode,temas que oferece,temas oferecidos,oferece aconselhamento'
  },
  { field: 'languages', strong: 'idiomas,que idiomas,linguas,que linguas', plain: 'idioma,lingua' },
  {
    field: 'timestamp',
    strong:
      'carimbo de data hora,carimbo de data,data de envio,data de registo,data de registro,data de inscricao,data da inscricao,data e hora,enviado em,recebido em,registado em,registrado em',
    weak: 'data'
  },
  {
    field: 'consent',
    strong:
      'consentimento,aceito,aceita,autorizo,concordo,dou o meu consentimento,estou de acordo,protecao de dados,tratamento dos meus dados,uso dos meus dados,codigo de conduta'
  },
  {
    field: 'participation',
    strong:
      'presencial ou,virtual ou,online ou,em linha ou,pessoalmente ou,a distancia ou,forma de participacao,modo de participacao,modalidade de participacao',
    plain: 'participacao,modalidade',
    weak: 'participara,vai participar,presencial,presencialmente'
  },
  {
    field: 'statement',
    strong:
      'breve biografia,biografia breve,minibiografia,mini biografia,em suas proprias palavras,por palavras suas,em poucas linhas,sua historia,a sua historia,linhas sobre,frases sobre,fale nos,fale de si,fale um pouco,sobre voce,sobre si,apresente se,descreva se,conte nos,carta de motivacao,por que quer,porque quer',
    plain: 'motivacao,apresentacao,biografia,resumo,percurso'
  },
  {
    field: 'comments',
    strong:
      'esquecemos de perguntar,mensagem para,mensagem a,recado para,nota para,comentarios para,observacoes para,que devemos saber,que devamos saber,queira acrescentar,outros comentarios,comentarios adicionais,outras observacoes,mais alguma coisa,dizer nos,nos dizer,comunicar nos,algo mais,informacoes adicionais,outras informacoes,perguntas ou comentarios,duvidas ou sugestoes',
    plain: 'comentario,comentarios,observacao,observacoes,notas,perguntas'
  },
  {
    field: 'capacity',
    strong:
      'quantos mentorad*,quantas mentorad*,quantos mentee*,quantas mentee*,numero de mentorad*,numero de mentees,numero maximo,numero de pessoas,quantas pessoas .. acompanhar,quantas pessoas .. aceitar,quantas pessoas .. orientar,quantas pessoas .. mentorar',
    plain: 'capacidade,vagas,numero de vagas,lugares',
    weak: 'quantos,quantas,numero de'
  },
  { field: 'minimum', strong: 'pelo menos .. mentorados,numero minimo de mentorados,minimo de mentorados' },
  {
    field: 'people',
    strong:
      'como mentor,como mentora,como mentores,mentor preferido,mentora preferida,mentores preferidos,mentor desejado,mentores desejados,mentor .. gostaria,mentor em mente,mentora em mente,alguem em mente,pessoa em mente,com quem gostaria,com quem quer,pessoa .. gostaria'
  },
  {
    field: 'avoided',
    strong:
      'pessoas a excluir,excluir,nao emparelhar,nao devemos,nao deveriamos,nao quer que,nao deseja ser,nao gostaria,relacao familiar,conflitos,conflito* de interesse*,com quem .. nao,com quem prefer* nao,nao deseja ser,nao deseja trabalhar,nao quer trabalhar,com as quais nao,com os quais nao,nao quer ser,nao emparelhar,evitar,pessoas a evitar'
  },
  {
    field: 'identities',
    strong: 'genero,sexo,pronomes,deficiencia,minoria*,sub representad*,subrepresentad*',
    weak: 'identidade'
  },
  {
    field: 'identityWish',
    strong:
      'identidade semelhante,mesma identidade,identidade similar,identidade parecida,perfil semelhante,mesmo genero,origem semelhante',
    weak: 'semelhante,parecid*'
  },
  {
    field: 'identitySought',
    strong:
      'que identidade,qual identidade,identidade desejada,identidade pretendida,genero preferido,genero desejado'
  },
  {
    field: 'custom',
    strong:
      'grau mais elevado,ja participou,participou antes,edicao anterior,edicoes anteriores,primeira vez,pagina web,pagina pessoal,site pessoal,telefone,telemovel,celular,como soube,como conheceu,supervisor*,dieta,alergias,anos desde',
    plain: 'departamento,faculdade,grupo de pesquisa,grupo de investigacao,equipe,equipa,idade'
  }
]
