import { LEAKED_WORDS } from './leaked-passwords.ts';

/**
 * What people choose first, folded (no marks, no capitals, no spaces) and without the digits around it: "Mật khẩu 123"
 * and "matkhau@2024" are both `matkhau`. Vietnamese favourites, words of this work, then the world's.
 */
const WORDS = `
matkhau matkhaumoi matkhaucu matkhaumacdinh matma khongbiet khongnho khongco quenmatkhau doimatkhau nhapmatkhau
anhyeuem anhyeuemnhieu emyeuanh emyeuanhnhieu iuanh iuem anhnhoem emnhoanh yeuanh yeuem yeuemnhieu yeuanhnhieu
yeunhau yeuthuong tinhyeu tinhyeucuaanh tinhyeucuaem mottinhyeu maimaiyeuem maimaiyeuanh mainho maimai vinhvien
toiyeuban toiyeuem toiyeuanh toiyeuvietnam yeuvietnam vietnam vietnamvodich vodich vietnamtoiyeu tuhaoviet
cochu conyeume conyeubo yeume yeubo bomeyeu giadinh giadinhtoi giadinhlaso hanhphuc giadinhhanhphuc binhan
concho conmeo conheo congai contrai conyeu vochong voyeu chongyeu ongxa baxa banthan banbe tinhban
emlaai anhlaai toilaai biatoi cuocsong cuocdoi hoamattroi hoahong hoasen hoacuc hoaphuong bongda bongdavietnam
hanoi saigon hochiminh danang haiphong cantho angiang daklak buonmathuot langson caobang quangninh nghean thanhhoa
hue dalat nhatrang vungtau longxuyen chaudoc bacgiang bacninh hanam namdinh thaibinh ninhbinh hatinh quangnam
nguyen nguyenvan nguyenthi tranvan tranthi levan lethi phamvan phamthi hoangvan nguyenhuu minhanh thanhcong
phuongthao hongnhung thuyduong kimanh ngocanh ngoclan quocanh tuananh tuankiet minhtuan hoanganh baotran
hodan hopdan honghinhdan hongheo hocanngheo canngheo giamngheo xoadoigiamngheo rasoat rasoathongheo thongnhat
uyban ubnd ubndxa ubndhuyen ubndtinh uybannhandan chutich phochutich canbo canboxa truongthon truongban bithu
quantri quantrivien quanly quanlyxa nguoidung taikhoan dangnhap hethong admin adminadmin administrator
adminpassword root rootroot toor test tester testtest demo demodemo guest user username login welcome welcomeback
password passwords passwort passw passwd mypassword newpassword yourpassword changeme letmein letmeinnow secret
iloveyou iloveu ilovemyself iloveyoubaby loveyou lovely loveme mylove myloveforever foreverlove babylove
qwerty qwertyui qwertyuiop qwertyuiopasdf qwertz azerty asdf asdfgh asdfghjk asdfghjkl zxcv zxcvbn zxcvbnm qazwsx
qazwsxedc qwe qweqwe qweasd qweasdzxc asd asdasd zxczxc abc abcabc abcd abcde abcdef abcdefg abcdefgh abcdefghi
abcdefghij aaa aaaaaa aaaaaaaa football baseball basketball superman batman dragon monkey master shadow sunshine
princess charlie michael jordan jennifer computer internet samsung nokia iphone facebook zalo google youtube
trustno whatever freedom starwars pokemon naruto doraemon mickey liverpool chelsea barcelona realmadrid
manchester manchesterunited arsenal ronaldo messi nothing hello helloworld goodluck lucky blessed
`;

/** The list above, and what stands in leaked lists. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `${WORDS} ${LEAKED_WORDS}`.split(/\s+/).filter(Boolean),
);
