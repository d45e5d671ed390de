/// Latin letters with marks, and the plain letters that a passport's machine-readable line writes instead.
enum AccentedLetters {
  static let base = ScalarTable(
    pairs: """
      ÀA ÁA ÂA ÃA ÄA ÅA ÇC ÈE ÉE ÊE ËE ÌI ÍI ÎI ÏI ÐD ÑN ÒO ÓO ÔO ÕO ÖO ØO ÙU ÚU ÛU ÜU ÝY àA áA âA ãA äA åA çC èE éE
      êE ëE ìI íI îI ïI ðD ñN òO óO ôO õO öO øO ùU úU ûU üU ýY ÿY ĀA āA ĂA ăA ĄA ąA ĆC ćC ČC čC ĎD ďD ĐD đD ĒE ēE ĖE ėE
      ĘE ęE ĚE ěE ĞG ğG ĢG ģG ĪI īI ĮI įI İI ıI ĶK ķK ŁL łL ĻL ļL ĽL ľL ŃN ńN ŅN ņN ŇN ňN ŌO ōO ŐO őO ŔR ŕR ŘR řR ŚS śS
      ŞS şS ŠS šS ŢT ţT ŤT ťT ŪU ūU ŮU ůU ŰU űU ŲU ųU ŹZ źZ ŻZ żZ ŽZ žZ ƠO ơO ƯU ưU ȘS șS ȚT țT
      """)

  /// Vowels whose mark says in romanised Japanese that they are long.
  static let long: Set<Unicode.Scalar> = [
    "Ā", "ā", "Â", "â", "Ī", "ī", "Î", "î", "Ū", "ū", "Û", "û", "Ē", "ē", "Ê", "ê", "Ō", "ō", "Ô", "ô",
  ]
}
