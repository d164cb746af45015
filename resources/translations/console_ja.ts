<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Go to the scan field</source>
        <translation>スキャン欄へ移動</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>独自の明細</translation>
    </message>
    <message>
        <source>Add what the catalogue does not hold</source>
        <translation>商品一覧にないものを追加</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>明細の価格を変更</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>接客</translation>
    </message>
    <message>
        <source>Take the record into service in my name</source>
        <translation>この案件を自分が担当</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>明細を値引き</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Take the customer’s call, or end it</source>
        <translation>お客様の呼び出しに応じる・終える</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Make the list a quote</source>
        <translation>リストを見積もりにする</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Give the record to a colleague, or back to the floor</source>
        <translation>案件を同僚に引き渡す・フロアに戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the record with its outcome</source>
        <translation>結果を付けて案件を終了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見せる</translation>
    </message>
    <message>
        <source>Show a product on the customer’s screen</source>
        <translation>商品をお客様の画面に表示</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>自分の値にする</translation>
    </message>
    <message>
        <source>Let my value hold where two are shown</source>
        <translation>二つの値が表示されたとき、自分の値にする</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の値にする</translation>
    </message>
    <message>
        <source>Let the other’s value hold where two are shown</source>
        <translation>二つの値が表示されたとき、相手の値にする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>これを元に戻す</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history</source>
        <translation>履歴で選んだ操作を元に戻す</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move the line before the one above it</source>
        <translation>明細を1つ上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move the line behind the one below it</source>
        <translation>明細を1つ下へ移動</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>フロア</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>フロアへ移動</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>明細へ移動</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>Go to the first open request</source>
        <translation>最初の未対応の要望へ移動</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>メモへ移動</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>履歴へ移動</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Go to the next open record</source>
        <translation>次に開いている案件へ移動</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Go to the open record before</source>
        <translation>前に開いている案件へ移動</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is</source>
        <translation>タブを閉じる（案件はそのまま）</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Keep the record within reach at this terminal, or no longer</source>
        <translation>この端末で案件をピン留め・解除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a command, an area, a record or a colleague’s records</source>
        <translation>操作、画面、案件、同僚の案件を検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラでスキャン</translation>
    </message>
    <message>
        <source>Forget recent records</source>
        <translation>最近の案件を消去</translation>
    </message>
    <message>
        <source>Forget which records were open at this terminal; pinned ones stay</source>
        <translation>この端末で開いた案件の履歴を消去（ピン留めは残る）</translation>
    </message>
    <message>
        <source>Print quote</source>
        <translation>見積書を印刷</translation>
    </message>
    <message>
        <source>Print the quote in the customer’s language</source>
        <translation>お客様の言語で見積書を印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Save the quote as PDF in the documents folder</source>
        <translation>見積書をPDFで書類フォルダーに保存</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>Open a mail to the customer with the quote attached</source>
        <translation>見積書を添付したお客様宛てのメールを開く</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>スリップを印刷</translation>
    </message>
    <message>
        <source>Print a slip with the list and its code</source>
        <translation>リストとコードのスリップを印刷</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Save the lines as a table for spreadsheets</source>
        <translation>明細を表計算用の表として保存</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSONで保存</translation>
    </message>
    <message>
        <source>Save the record with its history for programs</source>
        <translation>案件を履歴ごとプログラム用に保存</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Let calls and requests be heard, or not</source>
        <translation>呼び出しと要望の音をオン・オフ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show calls and requests in the system’s tray while the window is behind others, or not</source>
        <translation>ウィンドウが背後にあるとき、呼び出しと要望を通知領域に表示・非表示</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock the console; the record stays open</source>
        <translation>コンソールをロック（案件は開いたまま）</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>ユーザーの切り替え</translation>
    </message>
    <message>
        <source>Let a colleague sign in</source>
        <translation>同僚がサインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with this record</source>
        <translation>この案件を再開</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>帳票</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Answer …</source>
        <translation>返答…</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Manager’s username</source>
        <translation>責任者のユーザー名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Manager’s PIN</source>
        <translation>責任者のPIN</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Not right. Try again in {seconds} s.</source>
        <translation>正しくありません。{seconds}秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a manager’s username and PIN. Try again.</source>
        <translation>責任者のユーザー名とPINではありません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This manager has no PIN yet: “handsel trader pin” sets it.</source>
        <translation>この責任者にはまだPINがありません。「handsel trader pin」で設定します。</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>コンソール内で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>A manager’s approval</source>
        <translation>責任者の承認</translation>
    </message>
    <message>
        <source>Enter approve   ·   Esc leave it</source>
        <translation>Enter 承認   ·   Esc やめる</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Customer ID</source>
        <translation>お客様番号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>アーカイブを検索</translation>
    </message>
    <message>
        <source>Save what was found as a CSV file</source>
        <translation>検索結果をCSVファイルに保存</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>コンソール内で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>There are no records yet. The first touch at a kiosk makes one.</source>
        <translation>案件はまだありません。キオスクに最初に触れると作られます。</translation>
    </message>
    <message>
        <source>Nothing was found. Use fewer words, or choose any time and any state.</source>
        <translation>見つかりませんでした。語を減らすか、期間や状態の条件を外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n件の案件</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are in {path}.</source>
        <translation>{count}件を{path}に保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>ファイルに書き込めませんでした：{reason}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>ArchiveTable</name>
    <message>
        <source>Records found</source>
        <translation>見つかった案件</translation>
    </message>
</context>
<context>
    <name>AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品一覧</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Requests, history and contact of the open record stand here.</source>
        <translation>開いている案件の要望、履歴、連絡先がここに表示されます。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>A customer calls</source>
        <translation>お客様がお呼びです</translation>
    </message>
    <message>
        <source>A customer waits too long</source>
        <translation>お客様をお待たせしすぎています</translation>
    </message>
    <message>
        <source>A customer asks for something</source>
        <translation>お客様からご要望があります</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>I am coming</source>
        <translation>すぐ行きます</translation>
    </message>
    <message>
        <source>In {count} min</source>
        <translation>{count}分後</translation>
    </message>
    <message>
        <source>Take the call and tell the customer when you come</source>
        <translation>呼び出しに応じ、何分後に行くかをお客様に伝える</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>呼び出しを終える</translation>
    </message>
    <message>
        <source>{name} is coming, since {time}</source>
        <translation>{name}が対応中（{time}から）</translation>
    </message>
    <message>
        <source>{name} is coming, since {day} at {time}</source>
        <translation>{name}が対応中（{day} {time}から）</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>お待ち時間 {time}</translation>
    </message>
</context>
<context>
    <name>CameraDock</name>
    <message>
        <source>Close the camera</source>
        <translation>カメラを閉じる</translation>
    </message>
    <message>
        <source>Close the camera (Shift+F2)</source>
        <translation>カメラを閉じる（Shift+F2）</translation>
    </message>
    <message>
        <source>Hold the code into the picture</source>
        <translation>コードを映してください</translation>
    </message>
    <message>
        <source>{camera} is starting …</source>
        <translation>{camera}を起動しています…</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in, or type the code into the field above.</source>
        <translation>カメラがありません。接続するか、上の欄に入力してください。</translation>
    </message>
    <message>
        <source>The camera needs a system library that is missing: install libpulse0.</source>
        <translation>カメラに必要なシステムライブラリがありません。libpulse0をインストールしてください。</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that uses it, then try again.</source>
        <translation>カメラの映像がありません。使用中のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Piece</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>メートル</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>平方メートル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>展示場所</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>バーコード（GTIN）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売単位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The picture is larger than 16 MB. Choose a smaller one.</source>
        <translation>画像が16 MBを超えています。小さいものを選んでください。</translation>
    </message>
    <message>
        <source>Too long: at most 300 characters.</source>
        <translation>長すぎます。300文字以内にしてください。</translation>
    </message>
    <message>
        <source>“{value}” belongs to {owner} already.</source>
        <translation>「{value}」はすでに{owner}が使っています。</translation>
    </message>
    <message>
        <source>Stands here twice: each must be its own.</source>
        <translation>重複しています。それぞれ別にしてください。</translation>
    </message>
    <message>
        <source>Not a barcode’s number: its check digit or length is wrong. Scan it, or type it again.</source>
        <translation>バーコードの番号ではありません。検査数字か桁数が違います。スキャンするか、入力し直してください。</translation>
    </message>
    <message>
        <source>This category is no longer there. Choose another.</source>
        <translation>このカテゴリーはもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>More than 500 combinations. Give fewer choices.</source>
        <translation>組み合わせが500を超えています。選択肢を減らしてください。</translation>
    </message>
    <message>
        <source>At most 12 options.</source>
        <translation>オプションは12個までです。</translation>
    </message>
    <message>
        <source>Not a price. Write it like 1290 or 1290.50.</source>
        <translation>価格ではありません。1290や1290.50のように入力してください。</translation>
    </message>
    <message>
        <source>Not a count. Write a whole number, or nothing where nobody counts.</source>
        <translation>個数ではありません。整数で入力し、数えない場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Not a rate. Write it like 19 or 7.5, or nothing for the shop’s own.</source>
        <translation>税率ではありません。19や7.5のように入力し、店の税率なら空欄にしてください。</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>Give it a title, by which customers find it.</source>
        <translation>お客様が見つけられる商品名を付けてください。</translation>
    </message>
    <message>
        <source>Give it a number of its own, the SKU.</source>
        <translation>固有の品番を付けてください。</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>価格を入力してください。</translation>
    </message>
    <message>
        <source>At least one combination must be sold.</source>
        <translation>少なくとも1つの組み合わせを販売してください。</translation>
    </message>
    <message>
        <source>Each option needs a name and its choices, with commas between.</source>
        <translation>各オプションには名前と、コンマで区切った選択肢が必要です。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>入力がありません。</translation>
    </message>
    <message>
        <source>A price is from nothing to a milliard.</source>
        <translation>価格は0から10億までです。</translation>
    </message>
    <message>
        <source>A stock is from nothing to a milliard.</source>
        <translation>在庫は0から10億までです。</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 percent.</source>
        <translation>税率は0から100%までです。</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, now {theirs}</source>
        <translation>{field}：自分 {mine}、現在 {theirs}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{title} is sold again.</source>
        <translation>{title}の販売を再開しました。</translation>
    </message>
    <message>
        <source>{title} is withdrawn; lists that have it keep it.</source>
        <translation>{title}を販売終了にしました。載っているリストには残ります。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>{title}（販売終了）</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>最低 {amount}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>商品一覧を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n点の商品</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue cannot be read now.</source>
        <translation>ただいま商品一覧を読み込めません。</translation>
    </message>
    <message>
        <source>No product fits.</source>
        <translation>該当する商品がありません。</translation>
    </message>
    <message>
        <source>Use fewer words, or leave out a filter.</source>
        <translation>語を減らすか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>商品はまだありません。</translation>
    </message>
    <message>
        <source>Add the first (Ctrl+N), or import a file that has them (Ctrl+I).</source>
        <translation>最初の商品を追加するか（Ctrl+N）、ファイルから取り込んでください（Ctrl+I）。</translation>
    </message>
    <message>
        <source>A manager adds or imports them.</source>
        <translation>追加や取り込みは責任者が行います。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>Take the product off the kiosks</source>
        <translation>商品をキオスクから外す</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>販売再開</translation>
    </message>
    <message>
        <source>Sell the product again</source>
        <translation>商品を再び販売する</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>商品一覧を検索</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>商品を保存</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>ファイルから商品を取り込む</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品一覧</translation>
    </message>
    <message>
        <source>Choose a product to see all of it.</source>
        <translation>商品を選ぶと、ここにすべてが表示されます。</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything by its name</source>
        <translation>Ctrl+Kで名前から何でも検索</translation>
    </message>
    <message>
        <source>In a list or a field</source>
        <translation>リストや入力欄で</translation>
    </message>
    <message>
        <source>Open the record; edit the cell; send the answer</source>
        <translation>案件を開く・セルを編集・返答を送信</translation>
    </message>
    <message>
        <source>Remove the line, or bring it back</source>
        <translation>明細を外す・戻す</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>次の欄へ進む</translation>
    </message>
    <message>
        <source>Leave the cell; close what lies over the page</source>
        <translation>セルを離れる・重なった画面を閉じる</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>在庫 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with this record (F9)</source>
        <translation>この案件を再開（F9）</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>stays as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>is withdrawn, and the file’s order is the shop’s</source>
        <translation>販売終了にし、ファイルの順を店の順にする</translation>
    </message>
    <message>
        <source>What the shop has and the file does not name</source>
        <translation>店にあってファイルにない商品</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>各列の内容</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>先頭の行</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {format} · %n row(s)</source>
        <translation>
            <numerusform>{name} · {format} · %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns hold.</source>
        <translation>この形式では列の内容が決まっています。</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>どの列に入っているかを選んでください。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do, or whose record?</source>
        <translation>何をしますか？ どなたの案件ですか？</translation>
    </message>
    <message>
        <source>Commands, areas, records and colleagues</source>
        <translation>操作、画面、案件、同僚</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当するものがありません。</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>返答</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>line</source>
        <translation>明細</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>{topic}: {field} was changed meanwhile</source>
        <translation>{topic}：{field}がその間に変更されました</translation>
    </message>
    <message>
        <source>{field} was changed meanwhile</source>
        <translation>{field}がその間に変更されました</translation>
    </message>
    <message>
        <source>Take mine: {value}</source>
        <translation>自分の値にする：{value}</translation>
    </message>
    <message>
        <source>Take theirs: {value}</source>
        <translation>相手の値にする：{value}</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Something went wrong inside the console</source>
        <translation>コンソール内で問題が起きました</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy them for whoever looks into it</source>
        <translation>調査する人のためにコピー</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Work on; what was saved is saved</source>
        <translation>作業を続ける（保存済みの内容は残ります）</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>コンソールを閉じる</translation>
    </message>
    <message>
        <source>Close it; what waits for the store is sent first</source>
        <translation>閉じる（未送信の変更を先に送ります）</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The details hold no word about any customer.</source>
        <translation>保存済みの内容は失われていません。詳細にお客様の情報は含まれません。</translation>
    </message>
    <message>
        <source>Please close the console and start it again. Nothing that was saved is lost.</source>
        <translation>コンソールを閉じて、もう一度起動してください。保存済みの内容は失われていません。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s).</source>
        <translation>
            <numerusform>%n回起きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月の日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Enter decline   ·   Esc leave it</source>
        <translation>Enter お断り   ·   Esc やめる</translation>
    </message>
    <message>
        <source>Why not? The customer reads it.</source>
        <translation>理由をご記入ください。お客様に表示されます。</translation>
    </message>
    <message>
        <source>{verb}: “{request}”</source>
        <translation>{verb}：「{request}」</translation>
    </message>
    <message>
        <source>Reason for declining “{request}”</source>
        <translation>「{request}」をお断りする理由</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>お断り…</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>発注済み</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>入荷</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Products of the shop</source>
        <translation>店の商品</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a product</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>お客様に見せる</translation>
    </message>
    <message>
        <source>The catalogue no longer holds this product.</source>
        <translation>この商品は商品一覧にもうありません。</translation>
    </message>
    <message>
        <source>{title} comes without options.</source>
        <translation>{title}にオプションはありません。</translation>
    </message>
    <message>
        <source>A product for the request</source>
        <translation>要望に合う商品</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Path of the file</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type its path and press Enter</source>
        <translation>場所を入力してEnterを押してください</translation>
    </message>
    <message>
        <source>A WooCommerce export, a Handsel catalogue, or any table (CSV) or list (JSON) in which each row is a product with a title and a price. Nothing is changed before you say so.</source>
        <translation>WooCommerceの書き出し、Handselの商品一覧、または各行が商品名と価格を持つ表（CSV）やリスト（JSON）。実行するまで何も変更しません。</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>ファイルをここにドロップするか、選んでください。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>ID, name, telephone, e-mail, product or note</source>
        <translation>番号、名前、電話、メール、商品、メモ</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>進行中すべて</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Any trader</source>
        <translation>すべての担当</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Search by title, SKU, barcode or words</source>
        <translation>商品名、品番、バーコード、キーワードで検索</translation>
    </message>
    <message>
        <source>Search the catalogue (Ctrl+F)</source>
        <translation>商品一覧を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリー</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>全在庫</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫あり</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>在庫なし</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>在庫管理なし</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>販売中</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>On sale and withdrawn</source>
        <translation>販売中と終了</translation>
    </message>
    <message>
        <source>On sale or withdrawn</source>
        <translation>販売中・終了</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>最低価格</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>最高価格</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>FilteredHistory</name>
    <message>
        <source>Whose history</source>
        <translation>誰の履歴</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>in a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>waits too long</source>
        <translation>お待たせしすぎ</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name}が対応中</translation>
    </message>
    <message>
        <source>The others are in the archive</source>
        <translation>残りはアーカイブにあります</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>要望あり</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>接客中</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>閲覧中</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>FloorFilter</name>
    <message>
        <source>ID, name, kiosk …</source>
        <translation>番号、名前、キオスク、担当</translation>
    </message>
    <message>
        <source>Filter the floor</source>
        <translation>フロアを絞り込む</translation>
    </message>
</context>
<context>
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>明細%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>要望%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor: open records</source>
        <translation>フロア：進行中の案件</translation>
    </message>
    <message>
        <source>Nobody is at a kiosk yet.
As soon as somebody touches one, they appear here.</source>
        <translation>キオスクには
まだどなたもいません。
どなたかが触れると、
ここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody on the floor is called so.</source>
        <translation>フロアに該当する方はいません。</translation>
    </message>
    <message>
        <source>FLOOR</source>
        <translation>フロア</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}：{said}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}時間</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count}分前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <source>{quantity} m</source>
        <translation>{quantity} m</translation>
    </message>
    <message>
        <source>{quantity} m²</source>
        <translation>{quantity} m²</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{sentence}. Not done: {refusal}</source>
        <translation>{sentence}。未実行：{refusal}</translation>
    </message>
    <message>
        <source>began at {terminal}</source>
        <translation>{terminal}で開始</translation>
    </message>
    <message>
        <source>added {title}</source>
        <translation>{title}を追加</translation>
    </message>
    <message>
        <source>added {quantity} × {title}</source>
        <translation>{title}を{quantity}追加</translation>
    </message>
    <message>
        <source>added a line of their own: {quantity} × {title} at {price}</source>
        <translation>独自の明細を追加：{title} {quantity}、単価{price}</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>moved {title}</source>
        <translation>{title}を移動</translation>
    </message>
    <message>
        <source>asked: “{text}”</source>
        <translation>要望：「{text}」</translation>
    </message>
    <message>
        <source>answered with a product</source>
        <translation>商品で返答</translation>
    </message>
    <message>
        <source>answered: “{text}”</source>
        <translation>返答：「{text}」</translation>
    </message>
    <message>
        <source>looked for “{words}” and found nothing</source>
        <translation>「{words}」を検索（該当なし）</translation>
    </message>
    <message>
        <source>showed {title}</source>
        <translation>{title}を表示</translation>
    </message>
    <message>
        <source>showed {title}: “{text}”</source>
        <translation>{title}を表示：「{text}」</translation>
    </message>
    <message>
        <source>called: {reason}</source>
        <translation>呼び出し：{reason}</translation>
    </message>
    <message>
        <source>is coming in {count} min</source>
        <translation>{count}分後に対応</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>呼び出しに応答</translation>
    </message>
    <message>
        <source>called off the call</source>
        <translation>呼び出しを取り消し</translation>
    </message>
    <message>
        <source>ended the call</source>
        <translation>呼び出しを終了</translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation>連絡先：{contact}</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>メモを消去</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <translation>メモ：「{note}」</translation>
    </message>
    <message>
        <source>gave the record back to the floor</source>
        <translation>案件をフロアに戻した</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>{name}が担当</translation>
    </message>
    <message>
        <source>walked away; the record is parked</source>
        <translation>離席（案件は保留）</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再来</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>見積もりを作成</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>終了：{outcome}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>{name}, approved by {manager}</source>
        <translation>{name}、承認：{manager}</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>“{text}” {state}: {reason}</source>
        <translation>「{text}」{state}：{reason}</translation>
    </message>
    <message>
        <source>“{text}” {state}</source>
        <translation>「{text}」{state}</translation>
    </message>
    <message>
        <source>removed {title}</source>
        <translation>{title}を外した</translation>
    </message>
    <message>
        <source>restored {title}</source>
        <translation>{title}を戻した</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{title}: {field} {after}</source>
        <translation>{title}：{field} {after}</translation>
    </message>
    <message>
        <source>{title}: {field} {before} → {after}</source>
        <translation>{title}：{field} {before} → {after}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the record</source>
        <translation>案件の履歴</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Handsel catalogue</source>
        <translation>Handselの商品一覧</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>WooCommerceの書き出し</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>List (JSON)</source>
        <translation>リスト（JSON）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Number, where there is no SKU</source>
        <translation>番号（品番がない場合）</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>バーコード（GTIN）</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>店内の場所</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Picture’s address</source>
        <translation>画像のアドレス</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>{sentence} (line {line})</source>
        <translation>{sentence}（{line}行目）</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>ファイル{name}がありません。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name}はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} may not be read by this user.</source>
        <translation>このユーザーには{name}を読む権限がありません。</translation>
    </message>
    <message>
        <source>{name} is too large to import at once. Split it into smaller files.</source>
        <translation>{name}は大きすぎて一度に取り込めません。小さく分けてください。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}は空です。</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the products as CSV or JSON.</source>
        <translation>{name}はテキストファイルではありません。商品をCSVかJSONで書き出してください。</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Save it as CSV, then import that.</source>
        <translation>{name}は表計算ファイルです。CSVで保存してから取り込んでください。</translation>
    </message>
    <message>
        <source>{name} is a web page or XML. Export the products as CSV or JSON.</source>
        <translation>{name}はWebページかXMLです。商品をCSVかJSONで書き出してください。</translation>
    </message>
    <message>
        <source>{name} begins like JSON but is broken.</source>
        <translation>{name}はJSONのように始まりますが、壊れています。</translation>
    </message>
    <message>
        <source>The first row of {name} must name its columns.</source>
        <translation>{name}の1行目に列名が必要です。</translation>
    </message>
    <message>
        <source>There are no products in {name}.</source>
        <translation>{name}に商品がありません。</translation>
    </message>
    <message>
        <source>{name} is JSON whose brackets are nested too deeply.</source>
        <translation>{name}はJSONの括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{name} is JSON with a number too large to read.</source>
        <translation>{name}はJSONの数値が大きすぎて読めません。</translation>
    </message>
    <message>
        <source>{name} does not say of which version of Handsel’s format it is.</source>
        <translation>{name}にHandsel形式のバージョンがありません。</translation>
    </message>
    <message>
        <source>{name} was written by a newer Handsel. Update this machine.</source>
        <translation>{name}は新しいHandselのものです。この端末を更新してください。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引用符が閉じていない</translation>
    </message>
    <message>
        <source>a cell has more than 131,072 characters</source>
        <translation>セルが131,072文字を超えている</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>商品名がない</translation>
    </message>
    <message>
        <source>a title of more than 300 characters</source>
        <translation>商品名が300文字を超えている</translation>
    </message>
    <message>
        <source>an SKU of more than 300 characters</source>
        <translation>品番が300文字を超えている</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格がない</translation>
    </message>
    <message>
        <source>a price that is no amount</source>
        <translation>価格が金額ではない</translation>
    </message>
    <message>
        <source>a price below nothing</source>
        <translation>価格が0未満</translation>
    </message>
    <message>
        <source>a price beyond any shop’s</source>
        <translation>価格が大きすぎる</translation>
    </message>
    <message>
        <source>a price in another currency than the shop’s</source>
        <translation>店と異なる通貨の価格</translation>
    </message>
    <message>
        <source>an SKU that an earlier row has</source>
        <translation>前の行と同じ品番</translation>
    </message>
    <message>
        <source>a variant of a product that is not in the file</source>
        <translation>ファイルにない商品のバリエーション</translation>
    </message>
    <message>
        <source>options, but no variant that could be read</source>
        <translation>オプションはあるが、読み取れるバリエーションがない</translation>
    </message>
    <message>
        <source>not a product that is sold by itself</source>
        <translation>単独では販売しない商品</translation>
    </message>
    <message>
        <source>not published or not visible in its shop</source>
        <translation>その店で非公開または非表示</translation>
    </message>
    <message>
        <source>an option or choice that cannot be used</source>
        <translation>使えないオプションまたは選択肢</translation>
    </message>
    <message>
        <source>an option or choice of more than 300 characters</source>
        <translation>オプションまたは選択肢が300文字を超えている</translation>
    </message>
    <message>
        <source>more than 12 options</source>
        <translation>オプションが12個を超えている</translation>
    </message>
    <message>
        <source>a barcode with a wrong check digit or length</source>
        <translation>バーコードの検査数字か桁数が違う</translation>
    </message>
    <message>
        <source>a stock that is no count</source>
        <translation>在庫が数ではない</translation>
    </message>
    <message>
        <source>a unit other than piece, metre or square metre</source>
        <translation>個、メートル、平方メートル以外の単位</translation>
    </message>
    <message>
        <source>a category that cannot be used</source>
        <translation>使えないカテゴリー</translation>
    </message>
    <message>
        <source>a picture that cannot be used</source>
        <translation>使えない画像</translation>
    </message>
    <message>
        <source>a tax rate or class that cannot be used</source>
        <translation>使えない税率または税区分</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>taken without it</source>
        <translation>除いて取り込む</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>寸法</translation>
    </message>
    <message>
        <source>what goes with it</source>
        <translation>関連商品</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>sold again</source>
        <translation>販売再開</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>{name} is being read …</source>
        <translation>{name}を読み込んでいます…</translation>
    </message>
    <message>
        <source>{name} is being read and compared …</source>
        <translation>{name}を読み込んで比較しています…</translation>
    </message>
    <message>
        <source>The products are being written. Nobody sees them before all are there.</source>
        <translation>商品を書き込んでいます。すべて揃うまで誰にも表示されません。</translation>
    </message>
    <message>
        <source>The import is done. Kiosks show it within moments.</source>
        <translation>取り込みが完了しました。まもなくキオスクに表示されます。</translation>
    </message>
    <message>
        <source>The file’s prices are in {file}, the shop’s in {shop}. Nothing was changed.</source>
        <translation>ファイルの価格は{file}、店は{shop}です。何も変更していません。</translation>
    </message>
    <message>
        <source>No product in the file can be read. The list says why.</source>
        <translation>ファイルに読み取れる商品がありません。理由は一覧にあります。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>商品一覧を変更できるのは責任者だけです。</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} 何も変更していません。</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>コンソール内で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;All files (*)</source>
        <translation>商品一覧 (*.csv *.json *.jsonl *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>報告は{name}にあります。</translation>
    </message>
    <message>
        <source>{name} cannot be written. Choose another place.</source>
        <translation>{name}に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>ファイルを見る</translation>
    </message>
    <message>
        <source>Find out what would change; nothing is written</source>
        <translation>変更内容を確かめる（書き込みません）</translation>
    </message>
    <message>
        <source>Write the products into the shop</source>
        <translation>商品を店に書き込む</translation>
    </message>
    <message>
        <source>Write what was done into a file</source>
        <translation>結果をファイルに書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>商品一覧へ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1つ戻る</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>商品の取り込み</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルを取り込む</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Scan a customer’s code</source>
        <translation>お客様のコードをスキャン</translation>
    </message>
    <message>
        <source>The scanner works from anywhere in this window.</source>
        <translation>スキャナーはこのウィンドウのどこでも使えます。</translation>
    </message>
    <message>
        <source>type the nine symbols of the customer ID</source>
        <translation>お客様番号の9文字を入力</translation>
    </message>
    <message>
        <source>choose a record from the floor</source>
        <translation>フロアから案件を選択</translation>
    </message>
    <message>
        <source>hold the code to the camera</source>
        <translation>コードをカメラにかざす</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type a number, such as 2.</source>
        <translation>「{text}」は数量ではありません。2のように数を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Type an amount, such as 119.</source>
        <translation>「{text}」は価格ではありません。119のように金額を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a discount. Type a percentage, such as 10%, or an amount, such as 25.</source>
        <translation>「{text}」は値引きではありません。10%のような率か、25のような金額を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” cannot be used here.</source>
        <translation>「{text}」はここでは使えません。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>kept on the list</source>
        <translation>リストに残した</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{quantity} at {price}</source>
        <translation>{quantity}、単価{price}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>{cell} (removed)</source>
        <translation>{cell}（外した明細）</translation>
    </message>
    <message>
        <source>Change the price (F4)</source>
        <translation>価格を変更（F4）</translation>
    </message>
    <message>
        <source>Give a discount, such as “10%” or “25” (F6)</source>
        <translation>「10%」や「25」のように値引き（F6）</translation>
    </message>
    <message>
        <source>Put the line back (Del)</source>
        <translation>明細を戻す（Del）</translation>
    </message>
    <message>
        <source>Take the line off the list (Del)</source>
        <translation>明細をリストから外す（Del）</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>在庫なし</translation>
    </message>
    <message>
        <source>only {count} in stock</source>
        <translation>在庫は{count}のみ</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>在庫 {count}</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the record</source>
        <translation>案件の明細</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on the record</source>
        <translation>案件のメモ</translation>
    </message>
    <message>
        <source>A note for colleagues …</source>
        <translation>同僚へのメモ…</translation>
    </message>
    <message>
        <source>Saved when you leave the field, or by Ctrl+Enter</source>
        <translation>欄を離れるかCtrl+Enterで保存</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Add an option</source>
        <translation>オプションを追加</translation>
    </message>
    <message>
        <source>Such as colour or size</source>
        <translation>色やサイズなど</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>取り込まない行</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>What becomes of products and rows</source>
        <translation>商品と行がどうなるか</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Rows with something wrong: {count}</source>
        <translation>問題のある行：{count}</translation>
    </message>
    <message>
        <source>Products {kind}: {count}</source>
        <translation>商品（{kind}）：{count}</translation>
    </message>
    <message>
        <source>Nothing is withdrawn: a row that was left out may name any product. Mend the file, then import it again.</source>
        <translation>販売終了にする商品はありません。取り込まなかった行がどの商品か分からないためです。ファイルを直して、もう一度取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay although their rows could not be read.</source>
        <translation>
            <numerusform>行を読み取れなかった%n点の商品は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; the report’s file has all.</source>
        <translation>{total}件中、最初の{shown}件。すべては報告ファイルにあります。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>OwnLinePanel</name>
    <message>
        <source>Description</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Give a description.</source>
        <translation>品名を入力してください。</translation>
    </message>
    <message>
        <source>Type a number, such as 2.</source>
        <translation>2のように数を入力してください。</translation>
    </message>
    <message>
        <source>Type an amount, such as 119.</source>
        <translation>119のように金額を入力してください。</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>0から100までの率を入力してください。</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>独自の明細</translation>
    </message>
    <message>
        <source>Enter add   ·   Esc leave it</source>
        <translation>Enter 追加   ·   Esc やめる</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}として保存しました。</translation>
    </message>
    <message>
        <source>The mail program has the draft, with the quote attached.</source>
        <translation>見積書を添付した下書きをメールソフトで開きました。</translation>
    </message>
    <message>
        <source>The mail program has the text. Attach {name} to it, from the folder.</source>
        <translation>本文をメールソフトで開きました。フォルダーから{name}を添付してください。</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The draft is saved as {name}.</source>
        <translation>このコンピューターにメールソフトが設定されていません。下書きを{name}として保存しました。</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({cause}). Check the folder in the settings.</source>
        <translation>{folder}に書き込めません（{cause}）。設定でフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>コンソール内で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>The quote is being printed …</source>
        <translation>見積書を印刷しています…</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>スリップを印刷しています…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The draft is being written …</source>
        <translation>下書きを作成しています…</translation>
    </message>
    <message>
        <source>The printer is still at work. Try again when it is done.</source>
        <translation>プリンターが動作中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The last paper is still being written. Try again in a moment.</source>
        <translation>前の帳票を書き込み中です。しばらくしてからお試しください。</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>スリップを印刷しました。</translation>
    </message>
    <message>
        <source>The quote is printed.</source>
        <translation>見積書を印刷しました。</translation>
    </message>
    <message>
        <source>It is printed. The printer’s paper is nearly used up.</source>
        <translation>印刷しました。プリンターの用紙が残りわずかです。</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put paper in, then print again.</source>
        <translation>用紙切れです。用紙を入れて、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The printer’s cover is open. Close it, then print again.</source>
        <translation>プリンターのカバーが開いています。閉じて、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>No printer for slips is set. Name one under [printer].</source>
        <translation>スリップ用プリンターが未設定です。[printer]で指定してください。</translation>
    </message>
    <message>
        <source>There is no printer of that name here, or none at all. Check the settings; Ctrl+S saves the quote as a PDF.</source>
        <translation>その名前のプリンターがないか、プリンターがありません。設定を確認してください。Ctrl+S で見積書をPDFで保存できます。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, then print again.</source>
        <translation>プリンターが応答しません。電源を確認して、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The printer could not print. The log says more.</source>
        <translation>印刷できませんでした。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Somebody new begins here</source>
        <translation>新しいスタッフを登録</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>内容を保存</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>アクセスを停止</translation>
    </message>
    <message>
        <source>They can sign in no more; history still names them</source>
        <translation>サインインできなくなります（履歴に名前は残ります）</translation>
    </message>
    <message>
        <source>It could not be read who works here. The log says more.</source>
        <translation>スタッフを読み込めませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>This sheet is not saved yet. Save it (Ctrl+S), or press Esc to put everything back.</source>
        <translation>この内容はまだ保存されていません。保存するか（Ctrl+S）、Escですべて元に戻してください。</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>販売員</translation>
    </message>
    <message>
        <source>may change prices</source>
        <translation>価格変更可</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>値引き上限</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}を保存しました。</translation>
    </message>
    <message>
        <source>{name} can sign in no more.</source>
        <translation>{name}はサインインできなくなりました。</translation>
    </message>
    <message>
        <source>It could not be saved. The log says more.</source>
        <translation>保存できませんでした。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Trader</source>
        <translation>販売員</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>May change prices</source>
        <translation>価格を変更できる</translation>
    </message>
    <message>
        <source>A manager may do everything.</source>
        <translation>責任者はすべての操作ができます。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>With it a manager approves what traders may not do</source>
        <translation>販売員に許されない操作を責任者が承認するためのもの</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>値引き上限</translation>
    </message>
    <message>
        <source>How far below the list price, by price and discount together</source>
        <translation>価格変更と値引きを合わせ、定価からどこまで下げられるか</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>0から100までの率を入力してください。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role and rights</source>
        <translation>役割と権限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>browsing</source>
        <translation>閲覧中</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>接客中</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>見積もり済み</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>販売済み</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>注文済み</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>お断り</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>発注済み</translation>
    </message>
    <message>
        <source>available</source>
        <translation>入荷済み</translation>
    </message>
    <message>
        <source>Would like advice</source>
        <translation>相談したい</translation>
    </message>
    <message>
        <source>Would like to see something</source>
        <translation>実物を見たい</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>購入したい</translation>
    </message>
    <message>
        <source>Needs help with the kiosk</source>
        <translation>キオスクの操作を手伝ってほしい</translation>
    </message>
    <message>
        <source>Asks for someone to come</source>
        <translation>スタッフに来てほしい</translation>
    </message>
    <message>
        <source>There is no record of this customer ID in this shop.</source>
        <translation>この店にこのお客様番号の案件はありません。</translation>
    </message>
    <message>
        <source>This customer ID has a record already.</source>
        <translation>このお客様番号の案件はすでにあります。</translation>
    </message>
    <message>
        <source>The record is closed ({outcome}). Reopen it to go on.</source>
        <translation>案件は終了しています（{outcome}）。続けるには再開してください。</translation>
    </message>
    <message>
        <source>This cannot be done while the record is “{state}”.</source>
        <translation>案件が「{state}」の間はできません。</translation>
    </message>
    <message>
        <source>The customer has gone on at {terminal}.</source>
        <translation>お客様は{terminal}に移られました。</translation>
    </message>
    <message>
        <source>Only staff may do this.</source>
        <translation>スタッフだけが行えます。</translation>
    </message>
    <message>
        <source>Only the customer’s kiosk does this.</source>
        <translation>お客様のキオスクだけが行えます。</translation>
    </message>
    <message>
        <source>This is no longer part of the record.</source>
        <translation>これはもう案件に含まれていません。</translation>
    </message>
    <message>
        <source>This is on the record already.</source>
        <translation>これはすでに案件にあります。</translation>
    </message>
    <message>
        <source>{title} was changed meanwhile.</source>
        <translation>{title}がその間に変更されました。</translation>
    </message>
    <message>
        <source>The note was changed meanwhile.</source>
        <translation>メモがその間に変更されました。</translation>
    </message>
    <message>
        <source>{name} has answered this request meanwhile.</source>
        <translation>{name}がその間にこの要望に返答しました。</translation>
    </message>
    <message>
        <source>This request was put back to “asked” meanwhile.</source>
        <translation>この要望はその間に「未対応」に戻されました。</translation>
    </message>
    <message>
        <source>{name} has set this request to “{state}” meanwhile.</source>
        <translation>{name}がその間にこの要望を「{state}」にしました。</translation>
    </message>
    <message>
        <source>The lines were moved meanwhile.</source>
        <translation>明細がその間に移動されました。</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here any more.</source>
        <translation>「{username}」という人はもう在籍していません。</translation>
    </message>
    <message>
        <source>The contact was changed meanwhile.</source>
        <translation>連絡先がその間に変更されました。</translation>
    </message>
    <message>
        <source>The customer is waiting on a call already.</source>
        <translation>お客様はすでに呼び出し中です。</translation>
    </message>
    <message>
        <source>{name} was faster and has taken this call.</source>
        <translation>{name}が先にこの呼び出しに応じました。</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>呼び出しは終わりました。</translation>
    </message>
    <message>
        <source>It is that way already.</source>
        <translation>すでにそうなっています。</translation>
    </message>
    <message>
        <source>This cannot be taken back, or has been already.</source>
        <translation>元に戻せないか、すでに元に戻されています。</translation>
    </message>
    <message>
        <source>A colleague or the customer has built on this since; it stays.</source>
        <translation>その後に同僚かお客様が続けて変更したため、元に戻せません。</translation>
    </message>
    <message>
        <source>That is {wanted} below the list price; you may give {ceiling}. A manager can approve it.</source>
        <translation>定価より{wanted}低い価格です。値引きの上限は{ceiling}です。責任者が承認できます。</translation>
    </message>
    <message>
        <source>A price of your own needs a manager’s approval.</source>
        <translation>独自の価格には責任者の承認が必要です。</translation>
    </message>
    <message>
        <source>A line of your own needs a manager’s approval.</source>
        <translation>独自の明細には責任者の承認が必要です。</translation>
    </message>
    <message>
        <source>Reopening a finished sale needs a manager’s approval.</source>
        <translation>完了した販売の再開には責任者の承認が必要です。</translation>
    </message>
    <message>
        <source>Giving away a colleague’s customer needs a manager’s approval.</source>
        <translation>同僚のお客様を引き渡すには責任者の承認が必要です。</translation>
    </message>
    <message>
        <source>A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.</source>
        <translation>数量は1～9,999個の整数、メートルなら小数第3位までです。</translation>
    </message>
    <message>
        <source>This price cannot be used. Give it in the record’s currency, not below nothing.</source>
        <translation>この価格は使えません。案件の通貨で、0以上を入力してください。</translation>
    </message>
    <message>
        <source>A discount is from nothing to the whole of the line, such as “10%” or “25”.</source>
        <translation>値引きは0から明細の全額まで。「10%」や「25」のように入力します。</translation>
    </message>
    <message>
        <source>The note is too long. It may have 500 characters.</source>
        <translation>メモが長すぎます。500文字までです。</translation>
    </message>
    <message>
        <source>The answer is empty or too long. It may have 1,000 characters.</source>
        <translation>返答が空か、長すぎます。1,000文字までです。</translation>
    </message>
    <message>
        <source>Give the reason for declining, in at most 1,000 characters.</source>
        <translation>お断りの理由を1,000文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A request goes from asked to accepted, ordered and available in turn.</source>
        <translation>要望は未対応、承諾、発注、入荷の順に進みます。</translation>
    </message>
    <message>
        <source>A tax rate is from 0 to 100 percent.</source>
        <translation>税率は0から100%までです。</translation>
    </message>
    <message>
        <source>A part of the contact is too long. Each may have 200 characters.</source>
        <translation>連絡先の項目が長すぎます。それぞれ200文字までです。</translation>
    </message>
    <message>
        <source>There is nothing on the list to quote yet.</source>
        <translation>見積もる明細がまだリストにありません。</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 0 to 240.</source>
        <translation>分を0から240の数で入力してください。</translation>
    </message>
    <message>
        <source>The value for “{field}” cannot be used.</source>
        <translation>「{field}」の値は使えません。</translation>
    </message>
    <message>
        <source>{id} was closed on {day} at {time} ({outcome}).</source>
        <translation>{id}は{day} {time}に終了しました（{outcome}）。</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>from {price}</source>
        <translation>最低 {price}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>在庫あり</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>在庫なし</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>A photograph or drawing from a file</source>
        <translation>ファイルの写真またはイラスト</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>商品の画像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Without a picture customers see a parcel.</source>
        <translation>画像がないと、お客様には箱の絵が表示されます。</translation>
    </message>
    <message>
        <source>Only the address of the picture is known.</source>
        <translation>画像のアドレスだけが登録されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) on the product’s page.</source>
        <translation>
            <numerusform>商品のページにはほかに%n枚の画像があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>{name} was not taken: the product it was chosen for is not shown any more.</source>
        <translation>{name}は取り込まれませんでした。選んだときの商品はもう表示されていません。</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown, or larger than 16 MB.</source>
        <translation>{name}は表示できる画像ではないか、16 MBを超えています。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The typeface {family} is not installed. Run “make setup”, or install Handsel again.</source>
        <translation>書体{family}がインストールされていません。「make setup」を実行するか、Handselを再インストールしてください。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start this in a desktop session, or set DISPLAY.</source>
        <translation>ウィンドウを開く画面がありません。デスクトップセッションで起動するか、DISPLAYを設定してください。</translation>
    </message>
    <message>
        <source>The screen {display} cannot be reached. Check that its desktop session is running, and this user&apos;s.</source>
        <translation>画面{display}に接続できません。デスクトップセッションが実行中で、このユーザーのものか確認してください。</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing. To install them: sudo apt-get install {packages}</source>
        <translation>ウィンドウの表示に必要なシステムライブラリがありません。インストールするには：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing: {libraries}. Install the packages that hold them.</source>
        <translation>ウィンドウの表示に必要なシステムライブラリがありません：{libraries}。それらを含むパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no shop database at {path}. Create one with “handsel init”, or correct the settings.</source>
        <translation>{path}に店のデータベースがありません。「handsel init」で作成するか、設定を修正してください。</translation>
    </message>
    <message>
        <source>There is a database at {path} already. It was left as it is; choose another path for a new one.</source>
        <translation>{path}にはすでにデータベースがあります。変更はしていません。新しく作る場合は別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The shop database at {path} is held by another program. Close that program, then try again.</source>
        <translation>店のデータベース{path}は別のプログラムが使用中です。そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file {path} is damaged or is not a shop database. Put the newest backup in its place; the file was not changed.</source>
        <translation>ファイル{path}は壊れているか、店のデータベースではありません。最新のバックアップに置き換えてください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; keep the file, it may hold what the last customers did.</source>
        <translation>この端末のファイル{path}が壊れています。別のフォルダーに移して端末を再起動してください。直近のお客様の操作が残っている可能性があるため、ファイルは保管してください。</translation>
    </message>
    <message>
        <source>The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.</source>
        <translation>データベース{path}はHandselの店ではありません。設定を修正するか、別の場所に店を作成してください。</translation>
    </message>
    <message>
        <source>The shop database at {path} was written by a newer Handsel (schema {found}; this one knows {known}). Update Handsel on this machine.</source>
        <translation>店のデータベース{path}は新しいHandselのものです（スキーマ{found}、このHandselは{known}まで対応）。この端末のHandselを更新してください。</translation>
    </message>
    <message>
        <source>The shop database at {path} is from an earlier Handsel (schema {found} of {known}). Bring it up to date with “handsel migrate”; a copy is kept.</source>
        <translation>店のデータベース{path}は以前のHandselのものです（スキーマ{found}／{known}）。「handsel migrate」で更新してください。コピーは残ります。</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be written. Allow this user to write the file and its folder.</source>
        <translation>店のデータベース{path}に書き込めません。このユーザーにファイルとフォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Please free some space on it.</source>
        <translation>{path}のあるディスクがいっぱいです。空きを作ってください。</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.</source>
        <translation>店のデータベース{path}に接続できません（{cause}）。パス、ディスク、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>“{url}” names no database. Give the path of a file, or sqlite:///path/to/shop.sqlite.</source>
        <translation>「{url}」はデータベースを指していません。ファイルのパスか、sqlite:///path/to/shop.sqliteの形で指定してください。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it or move it.</source>
        <translation>設定ファイル{path}を読み込めません：{cause}。修正するか移動してください。</translation>
    </message>
    <message>
        <source>The settings in {source} are not right: {cause}. The README lists every setting and what it takes.</source>
        <translation>{source}の設定が正しくありません：{cause}。READMEにすべての設定と値が載っています。</translation>
    </message>
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>PINとして使えません。{shortest}～{longest}桁の数字で、同じ数字だけや連番は避けてください。</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>ファイル{path}が壊れています。削除して、「handsel pin」でPINを設定し直してください。</translation>
    </message>
    <message>
        <source>There is a trader “{username}” already. Choose another username.</source>
        <translation>販売員「{username}」はすでに登録されています。別のユーザー名を選んでください。</translation>
    </message>
    <message>
        <source>“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.</source>
        <translation>「{username}」はユーザー名に使えません。1～32文字の英数字、ピリオド、ハイフン、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>The name cannot be used. Give one line of at most {length} characters, without control codes.</source>
        <translation>この名前は使えません。制御文字を含まない、{length}文字以内の1行で指定してください。</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {length} characters.</source>
        <translation>パスワードが短すぎます。{length}文字以上にしてください。</translation>
    </message>
    <message>
        <source>A discount ceiling is from 0 to 100 percent.</source>
        <translation>割引の上限は0～100％です。</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here.</source>
        <translation>「{username}」というスタッフはいません。</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>これは責任者だけができます。</translation>
    </message>
    <message>
        <source>This is the shop’s only manager. Make somebody else a manager first.</source>
        <translation>この店でただ一人の責任者です。先に別の人を責任者にしてください。</translation>
    </message>
</context>
<context>
    <name>ProductEditing</name>
    <message>
        <source>{title} is saved.</source>
        <translation>{title}を保存しました。</translation>
    </message>
    <message>
        <source>Not saved: something is to be mended first.</source>
        <translation>保存していません。先に直す箇所があります。</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster. Nothing is overwritten.</source>
        <translation>保存していません。ほかの人が先に変更しました。上書きはしていません。</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>商品一覧を変更できるのは責任者だけです。</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>この商品はもうありません。</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. {why}</source>
        <translation>保存していません。入力内容は残っています。{why}</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>コンソール内で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Managers edit the catalogue; you can read it.</source>
        <translation>編集は責任者が行います。閲覧はできます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Put everything back as it is stored (Esc)</source>
        <translation>保存済みの内容にすべて戻す（Esc）</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile.</source>
        <translation>その間にほかの人がこの商品を変更しました。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>販売中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>販売終了</translation>
    </message>
    <message>
        <source>Options and variants</source>
        <translation>オプションとバリエーション</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値にする</translation>
    </message>
    <message>
        <source>Save my values over theirs</source>
        <translation>相手の値に上書きして保存</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の値にする</translation>
    </message>
    <message>
        <source>Let go of my values where they clash</source>
        <translation>食い違う自分の値を破棄</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Back to the products</source>
        <translation>商品に戻る</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>商品一覧の検索結果</translation>
    </message>
    <message>
        <source>Add as custom line (Shift+F3)</source>
        <translation>独自の明細として追加（Shift+F3）</translation>
    </message>
    <message>
        <source>Name, article number or colour</source>
        <translation>商品名、品番、色</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>商品一覧を検索</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc close</source>
        <translation>↑ ↓ 選択   ·   Enter 決定   ·   Esc 閉じる</translation>
    </message>
    <message>
        <source>Filter the options</source>
        <translation>オプションを絞り込む</translation>
    </message>
    <message>
        <source>Options of {title}</source>
        <translation>{title}のオプション</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc back</source>
        <translation>↑ ↓ 選択   ·   Enter 決定   ·   Esc 戻る</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “{text}”.</source>
        <translation>商品一覧に「{text}」に合うものはありません。</translation>
    </message>
    <message>
        <source>{title} has no such option.</source>
        <translation>{title}にそのオプションはありません。</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>このコードをスタッフにお見せください。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>金額（{currency}）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>登録番号 {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>税抜金額</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>税 {rate}（対象 {net}）</translation>
    </message>
    <message>
        <source>Prices of the products include the tax.</source>
        <translation>商品の価格は税込みです。</translation>
    </message>
    <message>
        <source>Prices of the products are without tax.</source>
        <translation>商品の価格は税抜きです。</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>{name} 様</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Attached is the quote for your list. It comes to {total} and is valid until {day}.</source>
        <translation>リストのお見積書を添付いたします。合計は{total}、有効期限は{day}です。</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>記載のコードで、ご来店の際にいつでもスタッフがリストを開きます。</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>Your quote {number} from {shop}</source>
        <translation>お見積書 {number}（{shop}）</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Papers</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Print, save or send the record’s papers</source>
        <translation>案件の帳票を印刷・保存・送信</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>他で表示中：{names}</translation>
    </message>
    <message>
        <source>They have this record open at other consoles</source>
        <translation>他のコンソールでこの案件を開いています</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>{name}が担当</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Add a product</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Close the record as</source>
        <translation>案件の結果を選んで終了</translation>
    </message>
    <message>
        <source>&amp;Sold</source>
        <translation>販売済み(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ordered</source>
        <translation>注文済み(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>見送り(&amp;N)</translation>
    </message>
    <message>
        <source>Hand the record over to</source>
        <translation>案件の引き渡し先</translation>
    </message>
    <message>
        <source>Back to the floor</source>
        <translation>フロアに戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>明細%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on the list yet</source>
        <translation>リストにはまだ何もありません</translation>
    </message>
    <message>
        <source>Scan a product’s barcode, or press F3 to search the catalogue.</source>
        <translation>商品のバーコードをスキャンするか、F3で商品一覧を検索してください。</translation>
    </message>
    <message>
        <source>includes {rate} tax {amount}</source>
        <translation>うち税 {rate} {amount}</translation>
    </message>
    <message>
        <source>plus {rate} tax {amount}</source>
        <translation>別途税 {rate} {amount}</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>税抜 {amount}</translation>
    </message>
</context>
<context>
    <name>RememberedList</name>
    <message>
        <source>Pinned and recent records</source>
        <translation>ピン留めと最近の案件</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Lists started</source>
        <translation>開始したリスト</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>接客</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>販売・注文</translation>
    </message>
    <message>
        <source>Bar chart: lists started, served, and sold or ordered</source>
        <translation>棒グラフ：開始したリスト、接客、販売・注文</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト数</translation>
    </message>
    <message>
        <source>Bar chart: median wait by hour of the day</source>
        <translation>棒グラフ：時間帯別の待ち時間の中央値</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>リスト掲載</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Bar chart: the products on most lists</source>
        <translation>棒グラフ：最も多くのリストに載った商品</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>With products</source>
        <translation>商品あり</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Value sold and ordered</source>
        <translation>販売と注文の金額</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>待ち時間の中央値</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要望の内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>見つからなかった検索語</translation>
    </message>
    <message>
        <source>{percent} of lists</source>
        <translation>リストの{percent}</translation>
    </message>
    <message>
        <source>9 in 10 within {time}</source>
        <translation>10件中9件は{time}以内</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Visits</source>
        <translation>来店</translation>
    </message>
    <message>
        <source>Waiting times by hour</source>
        <translation>時間帯別の待ち時間</translation>
    </message>
    <message>
        <source>Most picked products</source>
        <translation>よく選ばれた商品</translation>
    </message>
    <message>
        <source>Asked for but missing</source>
        <translation>要望があり、ない商品</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>結果のない検索</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>The shop is not set up yet.</source>
        <translation>店はまだ設定されていません。</translation>
    </message>
    <message>
        <source>The report could not be made. The log says more.</source>
        <translation>レポートを作成できませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Nobody began a list in this period.</source>
        <translation>この期間に始まったリストはありません。</translation>
    </message>
    <message>
        <source>Nobody called in this period.</source>
        <translation>この期間に呼び出しはありません。</translation>
    </message>
    <message>
        <source>Nothing was put on a list in this period.</source>
        <translation>この期間にリストに追加された商品はありません。</translation>
    </message>
    <message>
        <source>Whatever was asked or searched for in this period, the shop has.</source>
        <translation>この期間に要望や検索のあった商品は、すべて店にあります。</translation>
    </message>
    <message>
        <source>A report covers ten years at the most.</source>
        <translation>レポートは10年分までです。</translation>
    </message>
    <message>
        <source>Report {period}</source>
        <translation>レポート {period}</translation>
    </message>
    <message>
        <source>Save these figures for a spreadsheet</source>
        <translation>数値を表計算用に保存</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>数値を読み込み直す</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12か月</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Most picked</source>
        <translation>人気商品</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>需要</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>No requests. What the customer asks at the kiosk appears here.</source>
        <translation>要望はありません。お客様がキオスクで尋ねたことがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SaleSection</name>
    <message>
        <source>How it is sold</source>
        <translation>販売方法</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>在庫管理なし</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>店の税率</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Empty where nobody counts</source>
        <translation>数えない場合は空欄</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>バーコード（GTIN）</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8、12、13、14桁</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>The shop’s own number of the product</source>
        <translation>店で付けた商品の番号</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Empty for the shop’s own rate</source>
        <translation>店の税率なら空欄</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売単位</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.</source>
        <translation>{id}はここにありません。別の店のものか、キオスクがまだ送っていません。</translation>
    </message>
    <message>
        <source>A symbol is wrong in “{text}”. Scan it again, or compare it symbol by symbol.</source>
        <translation>「{text}」に誤った文字があります。スキャンし直すか、1文字ずつ確かめてください。</translation>
    </message>
    <message>
        <source>“{text}” is only a part: a customer ID has nine symbols.</source>
        <translation>「{text}」は一部だけです。お客様番号は9文字です。</translation>
    </message>
    <message>
        <source>“{text}” has too many or too few symbols: a customer ID has nine, a code fifteen.</source>
        <translation>「{text}」は文字数が違います。お客様番号は9文字、コードは15文字です。</translation>
    </message>
    <message>
        <source>“{text}” is not one of our codes.</source>
        <translation>「{text}」は当店のコードではありません。</translation>
    </message>
    <message>
        <source>{title} is on the list.</source>
        <translation>{title}をリストに追加しました。</translation>
    </message>
    <message>
        <source>This is {title}. Open a record first; then its barcode adds it.</source>
        <translation>{title}です。先に案件を開くと、バーコードで追加できます。</translation>
    </message>
    <message>
        <source>No product has the barcode {gtin}. Search for it by name (F3).</source>
        <translation>バーコード{gtin}の商品はありません。商品名で検索してください（F3）。</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a code</source>
        <translation>コードをスキャンまたは入力</translation>
    </message>
    <message>
        <source>Customer ID, code or barcode</source>
        <translation>お客様番号、コード、バーコード</translation>
    </message>
    <message>
        <source>Customer ID, code or product barcode (F2). A scanner works from anywhere.</source>
        <translation>お客様番号、コード、商品バーコード（F2）。スキャナーはどこでも使えます。</translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>Try the camera</source>
        <translation>カメラを試す</translation>
    </message>
    <message>
        <source>Open the camera’s picture (Shift+F2)</source>
        <translation>カメラの映像を開く（Shift+F2）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>キーボード型スキャナー</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>シリアル型スキャナー</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Choose the port that the scanner is plugged into.</source>
        <translation>スキャナーを接続したポートを選んでください。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>{port} is open. Scan something.</source>
        <translation>{port}に接続しました。何かスキャンしてください。</translation>
    </message>
    <message>
        <source>{port} cannot be read ({detail}). Plug the scanner in; it is tried again.</source>
        <translation>{port}を読み取れません（{detail}）。スキャナーを接続してください。自動で再試行します。</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>スキャナーを試す</translation>
    </message>
    <message>
        <source>Scan any code or barcode now. While this page is shown, a scan is explained and opens nothing.</source>
        <translation>コードかバーコードをスキャンしてください。この画面では内容の説明だけを行い、何も開きません。</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>まだ何もスキャンしていません。</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>通信速度（ボー）</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>The code of customer {id}.</source>
        <translation>お客様{id}のコードです。</translation>
    </message>
    <message>
        <source>The customer ID {id}.</source>
        <translation>お客様番号{id}です。</translation>
    </message>
    <message>
        <source>The product barcode {gtin}; its check digit is right.</source>
        <translation>商品バーコード{gtin}です。検査数字は正しいです。</translation>
    </message>
    <message>
        <source>Nothing but spaces.</source>
        <translation>空白だけです。</translation>
    </message>
    <message>
        <source>Only the beginning of a customer ID.</source>
        <translation>お客様番号の最初の部分だけです。</translation>
    </message>
    <message>
        <source>As long as one of our codes, but a symbol is wrong.</source>
        <translation>長さは当店のコードと同じですが、誤った文字があります。</translation>
    </message>
    <message>
        <source>Symbols as in our codes, but too many or too few.</source>
        <translation>当店のコードの文字ですが、文字数が違います。</translation>
    </message>
    <message>
        <source>Not one of our codes, and no product’s barcode.</source>
        <translation>当店のコードでも商品のバーコードでもありません。</translation>
    </message>
    <message>
        <source>It came through another keyboard layout and was repaired: set the scanner to this computer’s.</source>
        <translation>別のキーボード配列で届いたため修正しました。スキャナーをこのコンピューターの配列に設定してください。</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>There is nobody to hand the record over to.</source>
        <translation>案件を引き渡せる人がいません。</translation>
    </message>
    <message>
        <source>Choose first what to take back: Ctrl+5 goes to the history.</source>
        <translation>先に元に戻す操作を選んでください。Ctrl+5で履歴へ移動します。</translation>
    </message>
    <message>
        <source>{record} stays within reach below the floor.</source>
        <translation>{record}をフロアの下にピン留めしました。</translation>
    </message>
    <message>
        <source>{record} is no longer pinned.</source>
        <translation>{record}のピン留めを外しました。</translation>
    </message>
    <message>
        <source>{title} is offered on the customer’s screen.</source>
        <translation>{title}をお客様の画面に表示しました。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sign in first; then scan the code again.</source>
        <translation>先にサインインしてから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Username or password is not right. Try again.</source>
        <translation>ユーザー名かパスワードが違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>コンソール内で問題が起きました。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
</context>
<context>
    <name>ShopView</name>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>税込価格</translation>
    </message>
    <message>
        <source>Managers can change this.</source>
        <translation>変更できるのは責任者です。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the shop’s settings ({key})</source>
        <translation>店の設定を保存（{key}）</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>店の名前が必要です。</translation>
    </message>
    <message>
        <source>Give 1 to {most} days.</source>
        <translation>1から{most}までの日数を入力してください。</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>0から100までの率を入力してください。</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>{count}文字以内にしてください。</translation>
    </message>
    <message>
        <source>The letterhead holds signs that cannot be printed. Type that part anew.</source>
        <translation>レターヘッドに印刷できない文字があります。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>The shop’s settings are saved.</source>
        <translation>店の設定を保存しました。</translation>
    </message>
    <message>
        <source>The settings could not be saved. The log says more.</source>
        <translation>設定を保存できませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Standard tax rate</source>
        <translation>標準税率</translation>
    </message>
    <message>
        <source>Of what has none of its own</source>
        <translation>個別の税率がない商品用</translation>
    </message>
    <message>
        <source>Reduced tax rate</source>
        <translation>軽減税率</translation>
    </message>
    <message>
        <source>Of what a file calls reduced</source>
        <translation>ファイルで軽減とされた商品用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webサイト</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Days that a quote holds</source>
        <translation>見積もりの有効日数</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙サイズ</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>結びの言葉</translation>
    </message>
    <message>
        <source>Below the sums: terms, bank account</source>
        <translation>合計の下：取引条件、振込先など</translation>
    </message>
    <message>
        <source>Shop and taxes</source>
        <translation>店舗と税</translation>
    </message>
    <message>
        <source>On quotes</source>
        <translation>見積書</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Trader’s console</source>
        <translation>販売員コンソール</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>別のスタッフ</translation>
    </message>
    <message>
        <source>Sign in under another name</source>
        <translation>別の名前でサインイン</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>サインイン（Enter）</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}（{time}から）</translation>
    </message>
    <message>
        <source>The record stays open, and what was being typed is kept as it was.</source>
        <translation>案件は開いたまま、入力途中の内容もそのまま残っています。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Customer ID</source>
        <translation>お客様番号</translation>
    </message>
    <message>
        <source>Nothing on the list yet</source>
        <translation>リストにはまだ何もありません</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>お得な金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The whole code, to be typed:</source>
        <translation>入力用のコード全体：</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>テスト印刷</translation>
    </message>
    <message>
        <source>The printer works. This code opens no list.</source>
        <translation>プリンターは正常です。このコードではリストは開きません。</translation>
    </message>
    <message>
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>このスリップをスタッフに見せるか、端末にかざしてください。本日もこれからも、リストが再び開きます。</translation>
    </message>
    <message>
        <source>Show this slip to our staff: they open your list again, today and later.</source>
        <translation>このスリップをスタッフにお見せください。本日も後日も、リストを開きます。</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Prices as of {moment}</source>
        <translation>{moment}現在の価格</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open records</source>
        <translation>開いている案件</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>others have changed it</source>
        <translation>ほかの人が変更しました</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is (Ctrl+W)</source>
        <translation>タブを閉じる（案件はそのまま）（Ctrl+W）</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Settings of this terminal</source>
        <translation>この端末の設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Papers are saved in</source>
        <translation>帳票の保存先</translation>
    </message>
    <message>
        <source>Quotes are printed on</source>
        <translation>見積書のプリンター</translation>
    </message>
    <message>
        <source>the system’s default printer</source>
        <translation>システムの既定のプリンター</translation>
    </message>
    <message>
        <source>Slips are printed on</source>
        <translation>スリップのプリンター</translation>
    </message>
    <message>
        <source>A call is urgent after</source>
        <translation>呼び出しが至急になるまで</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Handsel</source>
        <translation>Handsel</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Theme, language, sound and notifications are in the menu under your name. Everything else is set in the file handsel.toml; the README says how.</source>
        <translation>テーマ、言語、音、通知は名前の下のメニューにあります。その他はhandsel.tomlで設定します。方法はREADMEをご覧ください。</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>プリンターなし</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Open the record that the kiosk shows</source>
        <translation>キオスクに表示中の案件を開く</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take a terminal that is gone off the list</source>
        <translation>なくなった端末を一覧から外す</translation>
    </message>
    <message>
        <source>The terminals could not be read. The log says more.</source>
        <translation>端末を読み込めませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n台がオフライン</numerusform>
        </translation>
    </message>
    <message>
        <source>All terminals are online</source>
        <translation>すべての端末がオンラインです</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name}を一覧から外しました。</translation>
    </message>
    <message>
        <source>The terminal could not be taken off the list. The log says more.</source>
        <translation>端末を一覧から外せませんでした。詳しくはログをご覧ください。</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>What customers read</source>
        <translation>お客様に表示する内容</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>この内容の言語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>店内の場所</translation>
    </message>
    <message>
        <source>Where customers find it, such as “Aisle C, bay 4”</source>
        <translation>お客様が見つける場所（「通路C、4番棚」など）</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>%n件の変更がデータベースへの送信を待っています。破棄するにはもう一度閉じ、残すにはお待ちください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Add a combination</source>
        <translation>組み合わせを追加</translation>
    </message>
    <message>
        <source>One that is not sold yet</source>
        <translation>まだ販売していない組み合わせ</translation>
    </message>
    <message>
        <source>Remove the combination</source>
        <translation>組み合わせを削除</translation>
    </message>
    <message>
        <source>Not sold any more (Delete)</source>
        <translation>販売をやめる（Delete）</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Store</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>● store up</source>
        <translation>● 接続中</translation>
    </message>
    <message>
        <source>○ store away</source>
        <translation>○ 未接続</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n change(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>{text} %n件の変更が待機中です。失われません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Go to the first caller</source>
        <translation>最初に呼び出したお客様へ移動</translation>
    </message>
    <message>
        <source>Go to the first customer who asks</source>
        <translation>最初に要望のあるお客様へ移動</translation>
    </message>
    <message>
        <source>{name}: lock, sign out, theme, language</source>
        <translation>{name}：ロック、サインアウト、テーマ、言語</translation>
    </message>
    <message>
        <source>Lock, sign out, theme, language</source>
        <translation>ロック、サインアウト、テーマ、言語</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>要望%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>A word with it, if you like</source>
        <translation>ひとこと添える（任意）</translation>
    </message>
    <message>
        <source>A word with {product}</source>
        <translation>{product}に添えるひとこと</translation>
    </message>
    <message>
        <source>Enter show   ·   Esc leave it</source>
        <translation>Enter 見せる   ·   Esc やめる</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Calls and requests are heard.</source>
        <translation>呼び出しと要望の音を鳴らします。</translation>
    </message>
    <message>
        <source>Calls and requests are silent.</source>
        <translation>呼び出しと要望の音を消しました。</translation>
    </message>
    <message>
        <source>This terminal has forgotten which records were open here.</source>
        <translation>この端末で開いた案件の履歴を消去しました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the console; the change was not made. The log says more.</source>
        <translation>コンソール内で問題が起き、変更できませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>取り消しました：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>やり直しました：{what}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>接客</translation>
    </message>
</context>
<context>
    <name>_Demo</name>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Sign in as the demo trader</source>
        <translation>デモの販売員としてサインイン</translation>
    </message>
    <message>
        <source>Demo shop: {username}, password {password}</source>
        <translation>デモ店舗：{username}、パスワード {password}</translation>
    </message>
    <message>
        <source>To approve: {username}, password {password}, PIN {pin}</source>
        <translation>承認用：{username}、パスワード {password}、PIN&#xa0;{pin}</translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OptionLine</name>
    <message>
        <source>Option, such as Colour</source>
        <translation>オプション（色など）</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>オプションの名前</translation>
    </message>
    <message>
        <source>Choices, such as Sand, Moss, Rust</source>
        <translation>選択肢（サンド、モス、ラストなど）</translation>
    </message>
    <message>
        <source>Choices of {option}</source>
        <translation>{option}の選択肢</translation>
    </message>
    <message>
        <source>The choices, with commas between</source>
        <translation>コンマで区切った選択肢</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>このオプションを削除</translation>
    </message>
</context>
<context>
    <name>_RequestCard</name>
    <message>
        <source>Match a product</source>
        <translation>商品を選ぶ</translation>
    </message>
    <message>
        <source>Find a product that fits the request</source>
        <translation>要望に合う商品を探す</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>返答を送信</translation>
    </message>
    <message>
        <source>Send the answer (Enter)</source>
        <translation>返答を送信（Enter）</translation>
    </message>
    <message>
        <source>Take the product out of the answer</source>
        <translation>返答から商品を外す</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Answer to “{request}”</source>
        <translation>「{request}」への返答</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>{time}に要望</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>{day} {time}に要望</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>_VariantsView</name>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
</context>
</TS>
