import java.util.Map;

/** Street names of the routes in English, where the map gives only the Arabic one. */
final class Streets {

    static final String NAMELESS = "street without a name on the map";

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("Abo-Baker Al-Seddeq", "Abu Bakr as-Siddiq Street"),
            Map.entry("Abu Bakr as-Sadiq", "Abu Bakr as-Siddiq Street"),
            Map.entry("Sharia Al-Bahr", "Al-Bahr Street"),
            Map.entry("Sharia Al-Quds", "Al-Quds Street"),
            Map.entry("صلاح الدين", "Salah al-Din Road"),
            Map.entry("الرشيد", "Al-Rashid Road"),
            Map.entry("المطاحن", "Al-Matahin Street"),
            Map.entry("القدس", "Al-Quds Street"),
            Map.entry("العروبة", "Al-Uruba Street"),
            Map.entry("شارع البحر", "Al-Bahr Street"),
            Map.entry("شارع صلاح خلف", "Salah Khalaf Street"),
            Map.entry("شارع اليرموك", "Al-Yarmouk Street"),
            Map.entry("شارع الشهداء", "Al-Shuhada Street"),
            Map.entry("شارع القادسية", "Al-Qadisiya Street"),
            Map.entry("شارع المسلخ", "Al-Maslakh Street"),
            Map.entry("شارع البرازيل", "Brazil Street"),
            Map.entry("شارع أحمد ياسين", "Ahmad Yassin Street"),
            Map.entry("شارع جمال عبد الناصر", "Jamal Abdel Nasser Street"),
            Map.entry("-", NAMELESS));

    private Streets() {}

    static String english(String name) {
        return ENGLISH.getOrDefault(name, name);
    }
}
