/** Domains of public mail providers: they say nothing about where somebody works. */
const publicMail = [
  '126.com 163.com 21cn.com aliyun.com aol.com bigpond.com bk.ru bluewin.ch btinternet.com daum.net',
  'fastmail.com foxmail.com free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net',
  'googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr',
  'hotmail.it icloud.com inbox.ru keemail.me laposte.net libero.it list.ru live.com live.fr live.nl',
  'mac.com mail.com mail.ru mailbox.org me.com msn.com naver.com o2.pl orange.fr outlook.com outlook.de',
  'outlook.es outlook.fr outlook.jp pm.me posteo.de posteo.net proton.me protonmail.com qq.com',
  'rediffmail.com rocketmail.com sapo.pt seznam.cz sfr.fr sina.com sohu.com t-online.de tuta.com',
  'tutanota.com uol.com.br wanadoo.fr web.de wp.pl yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk',
  'yahoo.com yahoo.com.br yahoo.com.cn yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru',
  'yeah.net ymail.com zoho.com'
]

/** Domains under which many institutions stand (public suffixes that people have addresses at, and the like). */
const manyInstitutions = [
  'ac.at ac.be ac.cn ac.il ac.in ac.jp ac.kr ac.nz ac.uk ac.za edu.au edu.br edu.cn edu.hk edu.pk',
  'edu.pl edu.sg edu.tr edu.tw gc.ca go.jp go.kr gob.es gob.mx gouv.fr gov.au gov.br gov.cn gov.il',
  'gov.in gov.pl gov.scot gov.sg gov.uk gov.za govt.nz gv.at nhs.net nhs.scot nhs.uk nic.in police.uk'
]

const shared: ReadonlySet<string> = new Set(
  [...publicMail, ...manyInstitutions].flatMap((line) => line.split(' '))
)

/** Whether an address at this domain (lower case) tells nothing about the institution. */
export function isSharedDomain(domain: string): boolean {
  return shared.has(domain)
}
