import type { Language } from './options.ts';

const names = [
  'home', 'explore', 'notifications', 'messages', 'grok', 'profile', 'more', 'post', 'postAll', 'reply', 'search', 'whatsHappening',
  'postText', 'postYourReply', 'addComment', 'followers', 'following', 'follow', 'editProfile', 'posts', 'pinned', 'reposted', 'replyingTo', 'everyone', 'forYou', 'ad', 'followsYou', 'automatedBy', 'showMore', 'logIn',
] as const;
export type Words = Readonly<Record<(typeof names)[number], string>>;

/** In the order of `names`. These are only labels: the coach must never depend on them. */
const lists: Readonly<Record<Language, string>> = {
  en: 'Home|Explore|Notifications|Messages|Grok|Profile|More|Post|Post all|Reply|Search|What’s happening?|Post text|Post your reply|Add a comment|Followers|Following|Follow|Edit profile|posts|Pinned|reposted|Replying to|Everyone can reply|For you|Ad|Follows you|Automated by|Show more|Log in',
  id: 'Beranda|Jelajahi|Notifikasi|Pesan|Grok|Profil|Selengkapnya|Posting|Posting semua|Balas|Cari|Apa yang sedang terjadi?|Teks postingan|Posting balasan Anda|Tambahkan komentar|Pengikut|Mengikuti|Ikuti|Edit profil|postingan|Disematkan|memposting ulang|Membalas|Semua orang bisa membalas|Untuk Anda|Iklan|Mengikuti Anda|Otomatis oleh|Tampilkan lebih banyak|Masuk',
  fil: 'Home|Mag-explore|Mga Notipikasyon|Mga Mensahe|Grok|Profile|Higit pa|Mag-post|I-post lahat|Sumagot|Maghanap|Ano’ng nangyayari?|Text ng post|I-post ang sagot mo|Magdagdag ng komento|Mga Tagasunod|Sinusundan|Sundan|I-edit ang profile|na post|Naka-pin|nag-repost|Sumasagot kay|Lahat ay puwedeng sumagot|Para sa iyo|Ad|Sinusundan ka|Automated ni|Magpakita pa|Mag-log in',
  es: 'Inicio|Explorar|Notificaciones|Mensajes|Grok|Perfil|Más opciones|Postear|Postear todo|Responder|Buscar|¿Qué está pasando?|Texto del post|Postea tu respuesta|Añade un comentario|Seguidores|Siguiendo|Seguir|Editar perfil|posts|Fijado|reposteó|En respuesta a|Cualquier persona puede responder|Para ti|Anuncio|Te sigue|Automatizada por|Mostrar más|Iniciar sesión',
  tr: 'Anasayfa|Keşfet|Bildirimler|Mesajlar|Grok|Profil|Daha fazla|Gönder|Tümünü gönder|Yanıtla|Ara|Neler oluyor?|Gönderi metni|Yanıtını gönder|Yorum ekle|Takipçi|Takip edilen|Takip et|Profili düzenle|gönderi|Sabitlendi|yeniden gönderdi|Yanıt olarak|Herkes yanıtlayabilir|Sana özel|Reklam|Seni takip ediyor|Otomatikleştiren:|Daha fazla göster|Giriş yap',
  de: 'Startseite|Entdecken|Mitteilungen|Nachrichten|Grok|Profil|Mehr|Posten|Alle posten|Antworten|Suche|Was gibt’s Neues?|Post-Text|Poste deine Antwort|Kommentar hinzufügen|Follower|Folge ich|Folgen|Profil bearbeiten|Posts|Angeheftet|hat repostet|Antwort an|Jeder kann antworten|Für dich|Anzeige|Folgt dir|Automatisiert von|Mehr anzeigen|Anmelden',
  ja: 'ホーム|話題を検索|通知|メッセージ|Grok|プロフィール|もっと見る|ポストする|すべてポスト|返信|検索|いまどうしてる？|ポスト本文|返信をポスト|コメントを追加|フォロワー|フォロー中|フォロー|プロフィールを編集|件のポスト|固定|さんがリポスト|返信先:|全員が返信できます|おすすめ|プロモーション|フォローされています|自動化:|さらに表示|ログイン',
  ar: 'الرئيسية|استكشف|التنبيهات|الرسائل|Grok|الملف الشخصي|المزيد|نشر|نشر الكل|رد|بحث|ماذا يحدث؟|نص المنشور|انشر ردك|إضافة تعليق|متابِعون|متابَعون|متابعة|تعديل الملف الشخصي|منشورات|مثبت|أعاد النشر|ردًا على|يمكن للجميع الرد|لك|إعلان|يتابعك|مؤتمت من|عرض المزيد|تسجيل الدخول',
};

export const wordsOf = (language: Language): Words => {
  const list = lists[language].split('|');
  return Object.fromEntries(names.map((name, index) => [name, list[index] ?? name])) as Words;
};
