extension KanjiVariants {
  /// One character under two code points, because a national standard that Unicode took in had both (ISO/IEC 10646
  /// annex S, source code separation).
  static let separatedForms = """
    丢丟 么幺 侣侶 俁俣 俞兪 偷偸 兑兌 兗兖 凈浄 凣凡 刋刊 别別 劵券 剎刹 剙剏 匀勻 单単 叁参 叄参 吕呂 呐吶 唧喞 喻喩 嚔嚏 圎円
    圗図 巠坙 埓埒 墍塈 敻夐 夲本 妆妝 姗姍 娱娯 媫婕 媮婾 媪媼 嬀媯 嬔嬎 嬷嬤 孶孳 宫宮 寜寧 尫尪 尷尶 峥崢 巔巓 帲帡 廄厩 弒弑
    强強 弹弾 彐彑 彚彙 彛彝 彞彝 悮悞 愠慍 戬戩 捝挩 揑捏 摇揺 搵揾 敚敓 暨曁 柺枴 棁梲 榆楡 榅榲 樧榝 殁歿 毁毀 氳氲 污汚 涚涗
    渌淥 潙溈 溉漑 滚滾 濳潜 焭煢 熅煴 皥皡 秃禿 箏筝 簈箳 篡簒 粵粤 縕緼 繈繦 羹羮 翺翶 腁胼 腽膃 舄舃 葘菑 蒕蒀 蔿蒍 蕰薀 藴蘊
    蜕蛻 衮袞 詽訮 豣豜 輧軿 輺輜 轀輼 迖達 逬迸 郉邢 醞醖 銒鈃 隉陧 靱靭 頹頽 馱駄 騈駢 骫骩 鬬闘 鳯鳳 鷏鷆 麫麺 麽麼
    """
}
