<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier: text, contrast, reach</source>
        <translation>使いやすくする：文字、コントラスト、高さ</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>使いやすくする</translation>
    </message>
    <message>
        <source>For you alone: the next customer finds everything as it was.</source>
        <translation>お客様だけの設定です。次のお客様には元の表示になります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>標準の文字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大きい文字</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>最大の文字</translation>
    </message>
    <message>
        <source>Light words on black</source>
        <translation>黒地に明るい文字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flies</source>
        <translation>画面の動きをなくします</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Everything moves down, within reach from a chair</source>
        <translation>すべてが下に移り、座ったままで届きます</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>低い位置に表示</translation>
    </message>
    <message>
        <source>The screen is read aloud: swipe or press a key to go on</source>
        <translation>画面を読み上げます：スワイプかキーで進みます</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Ask about %1</source>
        <translation>%1について質問</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Add to list  ·  %1</source>
        <translation>リストに追加  ·  %1</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>Can I see this here?</source>
        <translation>実物を見られますか？</translation>
    </message>
    <message>
        <source>Do you have this in another colour?</source>
        <translation>ほかの色はありますか？</translation>
    </message>
    <message>
        <source>When can it be delivered?</source>
        <translation>いつ届きますか？</translation>
    </message>
    <message>
        <source>Can you put it together for me?</source>
        <translation>組み立てをお願いできますか？</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Write what you are looking for or would like to know. The answer comes to this screen.</source>
        <translation>お探しのものや知りたいことをご記入ください。お返事はこの画面に届きます。</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ご質問</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Our staff will answer here. You can go on meanwhile.</source>
        <translation>スタッフがこちらにお返事します。そのままお続けください。</translation>
    </message>
    <message>
        <source>Our staff will answer here.</source>
        <translation>スタッフがこちらにお返事します。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を見る</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>リストにあります</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>リストに追加</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{name}: we will see to it</source>
        <translation>{name}：手配いたします</translation>
    </message>
    <message>
        <source>{name}: we are sorry, not this time</source>
        <translation>{name}：申し訳ございません、今回はご用意できません</translation>
    </message>
    <message>
        <source>{name}: it is on order</source>
        <translation>{name}：取り寄せ中です</translation>
    </message>
    <message>
        <source>{name}: it is here for you</source>
        <translation>{name}：ご用意できました</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Look around. Make your list. We help with the rest.</source>
        <translation>自由に見て、リストに追加。あとはお任せを。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>タッチしてはじめる</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>コードを持っています</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>オフラインで動作中</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>Recommended</source>
        <translation>おすすめ順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Price, low first</source>
        <translation>価格の安い順</translation>
    </message>
    <message>
        <source>Price, high first</source>
        <translation>価格の高い順</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>新着順</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>商品を読み取る</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n点の商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>並べ替え：%1</translation>
    </message>
    <message>
        <source>Nothing is called that. Here is “%1” instead.</source>
        <translation>該当する商品がないため、「%1」を表示しています。</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{name} is coming</source>
        <translation>{name}がまいります</translation>
    </message>
    <message>
        <source>{name} is coming, any moment</source>
        <translation>{name}がすぐにまいります</translation>
    </message>
    <message>
        <source>{name} is coming, about {minutes} min</source>
        <translation>{name}がまいります。約{minutes}分です</translation>
    </message>
    <message>
        <source>Please stay nearby.</source>
        <translation>お近くでお待ちください。</translation>
    </message>
    <message>
        <source>We cannot reach staff right now</source>
        <translation>ただいまスタッフにつながりません</translation>
    </message>
    <message>
        <source>Your call goes out as soon as we can. Staff at the desk will help you too.</source>
        <translation>つながり次第お知らせします。カウンターでも承ります。</translation>
    </message>
    <message>
        <source>It takes a little longer today</source>
        <translation>本日は少しお時間をいただいています</translation>
    </message>
    <message>
        <source>Your call is now urgent to all our staff. Thank you for waiting.</source>
        <translation>スタッフ全員に至急でお知らせしました。もうしばらくお待ちください。</translation>
    </message>
    <message>
        <source>We have called somebody</source>
        <translation>スタッフを呼びました</translation>
    </message>
    <message>
        <source>You will see here who is coming.</source>
        <translation>担当者はこちらに表示されます。</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call staff</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>どのようなご用件ですか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>I’d like advice</source>
        <translation>相談したい</translation>
    </message>
    <message>
        <source>I’d like to see it here</source>
        <translation>実物を見たい</translation>
    </message>
    <message>
        <source>I’d like to buy or order</source>
        <translation>購入・注文したい</translation>
    </message>
    <message>
        <source>I need a hand getting around</source>
        <translation>移動を手伝ってほしい</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Cancel the call</source>
        <translation>呼び出しを取り消す</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>There is no camera here.</source>
        <translation>ここにはカメラがありません。</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>カメラの映像</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>カメラを起動しています…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>from {price}</source>
        <translation>{price}から</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫あり</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>お取り寄せ</translation>
    </message>
</context>
<context>
    <name>CodePlace</name>
    <message>
        <source>The whole code stands at the foot of your slip.</source>
        <translation>コード全体はスリップの一番下にあります。</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Your code</source>
        <translation>お客様のコード</translation>
    </message>
    <message>
        <source>Show it to our staff, or take a picture of it. Your list is kept under this code.</source>
        <translation>スタッフにお見せいただくか、写真にお撮りください。リストはこのコードで保存されます。</translation>
    </message>
    <message>
        <source>Your code as a QR picture</source>
        <translation>お客様のコードのQR画像</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>お客様番号</translation>
    </message>
    <message>
        <source>Your list is still empty</source>
        <translation>リストはまだ空です</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>商品%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>続けて見る</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>終わる</translation>
    </message>
</context>
<context>
    <name>CodeSlots</name>
    <message>
        <source>Your code: nothing typed yet</source>
        <translation>コード：まだ入力がありません</translation>
    </message>
    <message>
        <source>Your code so far: %1</source>
        <translation>入力済みのコード：%1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>展示場所</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ひと目で</translation>
    </message>
    <message>
        <source>Three products can be compared at once. Take one off first.</source>
        <translation>比較できるのは3点までです。先に1つ外してください。</translation>
    </message>
</context>
<context>
    <name>CompareMark</name>
    <message>
        <source>Compare %1</source>
        <translation>%1を比較</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>違いのみ表示</translation>
    </message>
    <message>
        <source>They are alike in everything we know of them.</source>
        <translation>わかっている範囲では、すべて同じです。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較する商品がまだありません</translation>
    </message>
    <message>
        <source>Touch the scales on two or three products and see them side by side.</source>
        <translation>2つか3つの商品でてんびんの印に触れると、並べてご覧いただけます。</translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>続けて見る</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1を比較から外す</translation>
    </message>
    <message>
        <source>Choose one more to compare</source>
        <translation>比較する商品をもう1つお選びください</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Add %1 to the list</source>
        <translation>%1をリストに追加</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the list, where there is little room</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1を比較から外す</translation>
    </message>
</context>
<context>
    <name>ComparedFact</name>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
</context>
<context>
    <name>ComparedProduct</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Start again</source>
        <translation>はじめからやり直す</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>ありがとうございました</translation>
    </message>
    <message>
        <source>Your list is kept</source>
        <translation>リストを保存しました</translation>
    </message>
    <message>
        <source>Your list is open at another kiosk</source>
        <translation>リストは別の端末で開かれています</translation>
    </message>
    <message>
        <source>It was good to have you here. See you soon.</source>
        <translation>ご来店ありがとうございました。またのお越しをお待ちしております。</translation>
    </message>
    <message>
        <source>It was opened there with your code. If that was not you, please tell our staff.</source>
        <translation>お客様のコードで開かれました。お心当たりがない場合は、スタッフにお知らせください。</translation>
    </message>
    <message>
        <source>Our staff can find it with your code. You can carry on at any kiosk.</source>
        <translation>コードがあればスタッフがお探しできます。どの端末でも続きからお使いいただけます。</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n点の商品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>Show %n product(s)</source>
        <translation>
            <numerusform>%n点の商品を見る</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>該当する商品がありません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n点の商品</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Only what is in stock</source>
        <translation>在庫のある商品のみ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>絞り込みを解除：{filter}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在庫あり</translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>「{filter}」なしで{count}点</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>すべての価格</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>{price}まで</translation>
    </message>
    <message>
        <source>{price} and more</source>
        <translation>{price}以上</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
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
    <message>
        <source>per metre</source>
        <translation>1 mあたり</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>1 m²あたり</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Still there?</source>
        <translation>まだいらっしゃいますか？</translation>
    </message>
    <message>
        <source>Then we clear the screen for the next customer. Your list is kept under your code.</source>
        <translation>このあと次のお客様のために画面を消します。リストはコードで保存されています。</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>まだ使います</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>終わる</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>You save {amount}</source>
        <translation>{amount}お得です</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name}がお見積もりを用意しました</translation>
    </message>
    <message>
        <source>{product} is off your list</source>
        <translation>{product}をリストから外しました</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Look at %1</source>
        <translation>%1を見る</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>単価 %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1のメモ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Your list</source>
        <translation>リスト</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>商品%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Nothing on your list yet</source>
        <translation>リストにはまだ何もありません</translation>
    </message>
    <message>
        <source>What you add stays here, and under your code.</source>
        <translation>追加した商品はここと、お客様のコードに保存されます。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>商品を見る</translation>
    </message>
</context>
<context>
    <name>LowerBand</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>商品%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Your list: %1, %2</source>
        <translation>リスト：%1、%2</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Get my code</source>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{name}: {edits}</source>
        <translation>{name}：{edits}</translation>
    </message>
    <message>
        <source>{name} has answered your question</source>
        <translation>{name}がご質問にお答えしました</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name}がお見積もりを用意しました</translation>
    </message>
    <message>
        <source>{name} · {product}: {edit}</source>
        <translation>{name}・{product}：{edit}</translation>
    </message>
    <message>
        <source>While you were away, {name} worked on your list</source>
        <translation>離席中に、{name}がリストを更新しました</translation>
    </message>
    <message>
        <source>While you were away, our staff worked on your list</source>
        <translation>離席中に、スタッフがリストを更新しました</translation>
    </message>
    <message>
        <source>price {before} → {after}</source>
        <translation>価格 {before} → {after}</translation>
    </message>
    <message>
        <source>price {after}</source>
        <translation>価格 {after}</translation>
    </message>
    <message>
        <source>quantity {before} → {after}</source>
        <translation>数量 {before} → {after}</translation>
    </message>
    <message>
        <source>quantity {after}</source>
        <translation>数量 {after}</translation>
    </message>
    <message>
        <source>now {options}</source>
        <translation>{options}に変更</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>メモを書きました</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>メモを消しました</translation>
    </message>
    <message>
        <source>added this for you</source>
        <translation>お客様のために追加しました</translation>
    </message>
    <message>
        <source>took this off the list</source>
        <translation>リストから外しました</translation>
    </message>
    <message>
        <source>put this back on the list</source>
        <translation>リストに戻しました</translation>
    </message>
    <message>
        <source>discount withdrawn</source>
        <translation>値引きを取り消しました</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>{percent}引き</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount}引き</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note on %1</source>
        <translation>%1のメモ</translation>
    </message>
    <message>
        <source>For example where it goes, or what it has to fit.</source>
        <translation>たとえば置く場所や、合わせたいものなど。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>メモを保存</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing fits all of your filters</source>
        <translation>すべての条件に合う商品がありません</translation>
    </message>
    <message>
        <source>Nothing here right now</source>
        <translation>ただいま商品がありません</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>「%1」は見つかりませんでした</translation>
    </message>
    <message>
        <source>With one filter less there is something:</source>
        <translation>条件を一つ外すと見つかります：</translation>
    </message>
    <message>
        <source>We may have it all the same, or can get it. Ask us and the answer comes to this screen.</source>
        <translation>ご用意できる場合もございます。お尋ねいただければ、この画面にお返事します。</translation>
    </message>
    <message>
        <source>Tell us what you are looking for, and the answer comes to this screen.</source>
        <translation>お探しのものをお知らせください。お返事はこの画面に届きます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてから探す</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>質問する</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>{name} would like to show you this</source>
        <translation>{name}がお見せしたい商品です</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はいいです</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>最後の数字を消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something is wrong with this kiosk. Its log file says what.</source>
        <translation>この端末に問題があります。詳しくはログファイルをご覧ください。</translation>
    </message>
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
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>PINとして使えません。{shortest}～{longest}桁の数字で、同じ数字だけや連番は避けてください。</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>ファイル{path}が壊れています。削除して、「handsel pin」でPINを設定し直してください。</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>{quantity} on your list</source>
        <translation>リストに{quantity}点</translation>
    </message>
    <message>
        <source>{product} in {value}?</source>
        <translation>{product}（{value}）はありますか？</translation>
    </message>
    <message>
        <source>Not in stock today, we order it for you</source>
        <translation>本日は在庫がないため、お取り寄せします</translation>
    </message>
    <message>
        <source>{count} in stock, we order the rest</source>
        <translation>在庫{count}点、残りはお取り寄せします</translation>
    </message>
    <message>
        <source>Only {count} left in stock</source>
        <translation>残り{count}点です</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>画像 {place}／{count}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>在庫{count}点</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>取り扱いなし</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>お取り寄せ</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>We do not have it in %1. Ask us: we may be able to get it.</source>
        <translation>%1の取り扱いはございません。ご用意できる場合もありますので、お尋ねください。</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>この商品について質問</translation>
    </message>
    <message>
        <source>No longer compare %1</source>
        <translation>%1の比較をやめる</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1を比較</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This product is no longer on show</source>
        <translation>この商品の展示は終了しました</translation>
    </message>
    <message>
        <source>Ask us about it: we may still have it, or something like it.</source>
        <translation>お尋ねください。まだ在庫があるか、似た商品があるかもしれません。</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Look closer at %1</source>
        <translation>%1を拡大して見る</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>お見積書</translation>
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
        <translation>単価</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税率</translation>
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
        <translation>発行日</translation>
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
        <translation>お客様</translation>
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
        <translation>消費税 {rate}（対象 {net}）</translation>
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
        <translation>お選びいただいた商品のお見積書を添付いたします。合計は {total}、有効期限は {day} です。</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>記載のコードで、ご来店の際にいつでもリストをお開きできます。</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>Your quote {number} from {shop}</source>
        <translation>{shop} お見積書 {number}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{product} had just been changed by our staff. Please look at it again.</source>
        <translation>{product}はスタッフが変更したところです。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>A special price goes with this. Please ask our staff to change it.</source>
        <translation>特別価格が付いています。変更はスタッフにお申し付けください。</translation>
    </message>
    <message>
        <source>This list is closed. Please ask our staff.</source>
        <translation>このリストは終了しました。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>That many cannot be ordered here. Please ask our staff.</source>
        <translation>この数量はこちらではご注文いただけません。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>That text is too long. Please shorten it.</source>
        <translation>文章が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>That could not be put on the list. Please ask our staff.</source>
        <translation>リストに追加できませんでした。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>You have called somebody already.</source>
        <translation>すでにスタッフを呼び出しています。</translation>
    </message>
    <message>
        <source>That did not work. Please ask our staff.</source>
        <translation>うまくいきませんでした。スタッフにお尋ねください。</translation>
    </message>
</context>
<context>
    <name>RelatedProducts</name>
    <message>
        <source>You may also like</source>
        <translation>こちらもおすすめです</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Too many codes did not work. Please wait {time}, or ask our staff.</source>
        <translation>無効なコードが続きました。{time}お待ちになるか、スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>We are looking for your list…</source>
        <translation>リストを探しています…</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. Please look again.</source>
        <translation>コードに{symbol}は使われません。もう一度お確かめください。</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. It may be a V.</source>
        <translation>コードに{symbol}は使われません。Vかもしれません。</translation>
    </message>
    <message>
        <source>One of the first nine symbols is wrong. Please compare them.</source>
        <translation>はじめの9文字のいずれかが違っています。お確かめください。</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさいませ</translation>
    </message>
    <message>
        <source>Show us the code of your list, and you go on where you stopped.</source>
        <translation>リストのコードをお見せください。続きからお使いいただけます。</translation>
    </message>
    <message>
        <source>Type the code of your list, and you go on where you stopped.</source>
        <translation>リストのコードを入力してください。続きからお使いいただけます。</translation>
    </message>
    <message>
        <source>Only a photo of it? Our staff will open the list for you.</source>
        <translation>写真だけをお持ちの場合は、スタッフがリストを開きます。</translation>
    </message>
    <message>
        <source>Type all 15 symbols</source>
        <translation>15文字すべてを入力してください</translation>
    </message>
    <message>
        <source>Or type all 15 symbols</source>
        <translation>または15文字すべてを入力</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>入力し直す</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>最後の文字を消す</translation>
    </message>
    <message>
        <source>Open my list</source>
        <translation>リストを開く</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{barcode} is not in our catalogue yet. Our staff gladly have a look for you.</source>
        <translation>{barcode}はまだ商品一覧にありません。スタッフがお調べいたします。</translation>
    </message>
    <message>
        <source>We do not know this barcode</source>
        <translation>このバーコードは登録されていません</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <source>The list on this screen is kept under its own code, and can be opened again with it.</source>
        <translation>この画面のリストは専用のコードで保存され、また開くことができます。</translation>
    </message>
    <message>
        <source>Open the other list?</source>
        <translation>別のリストを開きますか？</translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>別のリストを開く</translation>
    </message>
    <message>
        <source>Scan the barcode of a product, or the code of your list.</source>
        <translation>商品のバーコードか、リストのコードを読み取ってください。</translation>
    </message>
    <message>
        <source>That is not one of our codes</source>
        <translation>当店のコードではありません</translation>
    </message>
    <message>
        <source>This list is completed. Our staff can open it again for you.</source>
        <translation>このリストは完了しています。スタッフが再び開くこともできます。</translation>
    </message>
    <message>
        <source>This code opens no list here. Please compare it, or ask our staff.</source>
        <translation>このコードで開けるリストはありません。お確かめになるか、スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>We cannot look for lists right now. Please try again in a moment.</source>
        <translation>ただいまリストを探せません。しばらくしてからお試しください。</translation>
    </message>
    <message>
        <source>Do you have the product with the barcode {barcode}?</source>
        <translation>バーコード{barcode}の商品はありますか？</translation>
    </message>
    <message>
        <source>To open a list we need its whole code, all 15 symbols.</source>
        <translation>リストを開くには、15文字すべてのコードが必要です。</translation>
    </message>
    <message>
        <source>That code was not read rightly. Please try once more.</source>
        <translation>コードを正しく読み取れませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Only a part of a code was read. Please try once more.</source>
        <translation>コードの一部しか読み取れませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>That is the code of the list on this screen.</source>
        <translation>この画面のリストのコードです。</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Scan a product</source>
        <translation>商品を読み取る</translation>
    </message>
    <message>
        <source>Hold its barcode into the picture, a hand’s breadth away. Its page opens by itself.</source>
        <translation>バーコードを手のひらほど離して映してください。商品のページが自動で開きます。</translation>
    </message>
    <message>
        <source>Please search for the product by its name, or ask our staff.</source>
        <translation>商品名で検索するか、スタッフにお尋ねください。</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Stay with this list</source>
        <translation>このリストのままにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Wipe over the whole screen: %1 of %2 places have responded.</source>
        <translation>画面全体をなぞってください：%2か所中%1か所が反応しました。</translation>
    </message>
    <message>
        <source>This bar is 100 mm long if the screen’s diagonal is set right.</source>
        <translation>画面の対角が正しく設定されていれば、この棒は100 mmです。</translation>
    </message>
    <message>
        <source>Show plain colours</source>
        <translation>単色を表示</translation>
    </message>
    <message>
        <source>The next colour</source>
        <translation>次の色</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What are you looking for?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>ShelfTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Aa</source>
        <comment>an example of letters in three sizes</comment>
        <translation>あ</translation>
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
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>このスリップをスタッフに見せるか、端末にかざしてください。本日もこれからも、リストが再び開きます。</translation>
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
    <name>SlipState</name>
    <message>
        <source>Your slip is printed</source>
        <translation>スリップを印刷しました</translation>
    </message>
    <message>
        <source>A picture of your code is just as good.</source>
        <translation>コードの写真でも同じようにお使いいただけます。</translation>
    </message>
    <message>
        <source>Our staff will find your list all the same.</source>
        <translation>スリップがなくてもスタッフがリストをお探しします。</translation>
    </message>
    <message>
        <source>Printing your slip…</source>
        <translation>スリップを印刷しています…</translation>
    </message>
    <message>
        <source>Please take it along.</source>
        <translation>どうぞお持ちください。</translation>
    </message>
    <message>
        <source>Please take it along, and tell our staff that the paper is nearly used up.</source>
        <translation>どうぞお持ちください。用紙が残りわずかですので、スタッフにお知らせください。</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>プリンターの用紙がありません</translation>
    </message>
    <message>
        <source>The printer’s cover is open</source>
        <translation>プリンターのカバーが開いています</translation>
    </message>
    <message>
        <source>There is no printer right now</source>
        <translation>ただいまプリンターがありません</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>プリンターが応答しません</translation>
    </message>
    <message>
        <source>Your slip could not be printed</source>
        <translation>スリップを印刷できませんでした</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Print a slip</source>
        <translation>スリップを印刷</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count}文字</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ただいま使えません</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{places}のうち{place}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>1文字</translation>
    </message>
    <message>
        <source>{symbol} deleted</source>
        <translation>{symbol}を消しました</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>ほかの言語</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>close the keyboard</source>
        <translation>キーボードを閉じる</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>ほかの文字</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>数字と記号</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>疑問符</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>感嘆符</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>アットマーク</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>読み上げを終了しました。</translation>
    </message>
    <message>
        <source>Volume {percent} percent</source>
        <translation>音量{percent}パーセント</translation>
    </message>
    <message>
        <source>Speed {percent} percent</source>
        <translation>速さ{percent}パーセント</translation>
    </message>
    <message>
        <source>There is nothing to go back to here.</source>
        <translation>ここからは戻れません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Speech is on. Down or swipe right: next. Up or swipe left: previous. Enter or double tap: choose. Escape: back.</source>
        <translation>読み上げを開始しました。下キーか右へスワイプで次へ。上キーか左へスワイプで前へ。Enterキーか2回タップで選択。Escキーで戻ります。</translation>
    </message>
    <message>
        <source>contact details, which are not read aloud</source>
        <translation>連絡先は読み上げません</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. Our staff are glad to help you.</source>
        <translation>この端末は読み上げができません。スタッフがご案内いたします。</translation>
    </message>
    <message>
        <source>This kiosk has no voice for {language}.</source>
        <translation>この端末には{language}の音声がありません。</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>{width} × {height} px, {across} × {down} mm, {diagonal} in</source>
        <translation>{width} × {height} px、{across} × {down} mm、{diagonal}インチ</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The store answers</source>
        <translation>データベースは応答しています</translation>
    </message>
    <message>
        <source>Not yet in the store</source>
        <translation>データベースに未送信</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>変更：{count}件</translation>
    </message>
    <message>
        <source>Refused by the store</source>
        <translation>データベースが拒否</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品一覧</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Changed within the last hour</source>
        <translation>1時間以内に更新</translation>
    </message>
    <message>
        <source>Changed {hours} h ago</source>
        <translation>{hours}時間前に更新</translation>
    </message>
    <message>
        <source>Changed {days} days ago</source>
        <translation>{days}日前に更新</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PINが違います。</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>Staff menu</source>
        <translation>スタッフメニュー</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>ログの最後の行</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>何もありません。</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>画面をテスト</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>もう一度触れて再起動</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>もう一度触れて終了</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>端末を終了</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>端末に戻る</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>No PIN is set</source>
        <translation>PINが設定されていません</translation>
    </message>
    <message>
        <source>For staff: PIN</source>
        <translation>スタッフ用：PIN</translation>
    </message>
    <message>
        <source>On this machine, as the kiosk’s user: handsel pin</source>
        <translation>この端末で、キオスクのユーザーとして：handsel pin</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n桁入力しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度お試しいただけます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>端末に戻る</translation>
    </message>
</context>
<context>
    <name>StaffRooms</name>
    <message>
        <source>Staff menu</source>
        <translation>スタッフメニュー</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>This kiosk needs staff</source>
        <translation>この端末にはスタッフの対応が必要です</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you.</source>
        <translation>カウンターのスタッフがご案内いたします。</translation>
    </message>
    <message>
        <source>The kiosk tries again by itself every few seconds.</source>
        <translation>端末は数秒ごとに自動で再試行します。</translation>
    </message>
    <message>
        <source>Staff: touch the top left corner five times.</source>
        <translation>スタッフ：左上の角に5回触れてください。</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>1つ減らす</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1つ増やす</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prices as of %1</source>
        <translation>%1現在の価格</translation>
    </message>
    <message>
        <source>The shop&apos;s computer cannot be reached. Everything you do is kept.</source>
        <translation>店のコンピューターにつながりませんが、操作はすべて保存されます。</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>オフラインで動作中</translation>
    </message>
    <message>
        <source>Your customer ID: %1</source>
        <translation>お客様番号：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>About %1: </source>
        <translation>%1について：</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer at %1</source>
        <translation>%1を拡大して見る</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
