package org.niangjia.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.niangjia.question.PersonalDataSamples;
import org.niangjia.question.PersonalDataSamples.Disguise;

/**
 * Five hundred secrets, each unlike any other, in every part of an update that can hold one. What is redacted, or of a person's account,
 * may come out nowhere; her own words only before the eyes of staff.
 */
final class Canaries {

    private static final int ASKERS = 50;

    /** Rare enough to stand in nothing else, and no numerals. */
    private static final String RARE = "鸢翡翠琥珀珊瑚蔷薇鹭鸶栀芙蓉茉莉薜荔鹧鸪蜻蜓蝴蝶蟋蟀";

    private final Random random;
    private final List<String> structured = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> ofTheUnwilling = new ArrayList<>();
    private boolean willing;
    private final List<ObjectNode> updates = new ArrayList<>();

    Canaries(Random random) {
        this.random = random;
        for (int i = 0; i < ASKERS; i++) {
            ask(i);
        }
    }

    /** Numbers, addresses and names. */
    List<String> structured() {
        return structured;
    }

    /** What she says in her own words. */
    List<String> words() {
        return words;
    }

    /** What those say who never agree that it is kept. */
    List<String> ofTheUnwilling() {
        return ofTheUnwilling;
    }

    List<ObjectNode> updates() {
        return updates;
    }

    /** Ten secrets of one asker, in four updates. */
    private void ask(int asker) {
        willing = asker % 2 == 0;
        long chat = Long.parseLong(structured("7" + PersonalDataSamples.digits(random, 9)));
        String first = structured(name());
        String last = structured(name());
        String user = structured("user_" + letters());
        String personal = structured(personal(asker));
        String spoken = words(asker % 3 == 0 ? "Zq" + letters() : rare());

        if (willing) {
            // The others never agree: of their words nothing may be left at all.
            updates.add(Updates.press(chat, "agree-" + asker, "cs:yes"));
        }
        ObjectNode question = Updates.text(chat, 1, "生育津贴能领多少，" + spoken + "，" + disguised(personal, asker));
        updates.add(question);
        updates.add(wordless(chat, asker));
        updates.add(furtherWords(chat, asker));
        String pressed = words(rare());
        updates.add(Updates.press(chat, "press-" + asker, (asker % 2 == 0 ? "i:" : "") + pressed));
        structuredInGroup(chat, asker);
        updates.subList(updates.size() - (willing ? 6 : 5), updates.size())
                .forEach(update -> nameEverybody(update, first, last, user));
    }

    private String personal(int asker) {
        return switch (asker % 5) {
            case 0, 1 -> PersonalDataSamples.identityNumber(random);
            case 2 -> PersonalDataSamples.mobile(random);
            case 3 -> PersonalDataSamples.bankCard(random);
            default -> PersonalDataSamples.mail(random);
        };
    }

    private String disguised(String personal, int asker) {
        if (asker % 5 == 4) {
            return List.of(personal, personal.replace("@", "＠"), personal.replace("@", "(at)"))
                    .get(asker / 5 % 3);
        }
        List<Disguise> disguises =
                asker % 5 < 2 ? PersonalDataSamples.identityDisguises() : PersonalDataSamples.numberDisguises();
        String disguised = disguises.get(asker % disguises.size()).write().apply(personal, random);
        if (!disguised.contains(personal)) {
            // Not counted: the same secret in another form.
            structured.add(disguised);
        }
        return disguised;
    }

    /** A contact card or a file. */
    private ObjectNode wordless(long chat, int asker) {
        ObjectNode update = Updates.sticker(chat, 2);
        ObjectNode message = (ObjectNode) update.path("message");
        message.remove("sticker");
        if (asker % 2 == 0) {
            String telephone = structured(PersonalDataSamples.mobile(random));
            String name = structured(name());
            message.putObject("contact")
                    .put("phone_number", "+86" + telephone)
                    .put("first_name", name)
                    .put("vcard", "BEGIN:VCARD\nFN:" + name + "\nTEL:" + telephone + "\nEND:VCARD");
        } else {
            message.putObject("document").put("file_name", structured(name() + "的离婚协议.docx"));
            message.putObject("location")
                    .put("latitude", "36." + structured(PersonalDataSamples.digits(random, 9)))
                    .put("longitude", "117.0");
        }
        return update;
    }

    /** A caption, an edit, or a reply to somebody else's words. */
    private ObjectNode furtherWords(long chat, int asker) {
        String said = words(rare());
        ObjectNode update = asker % 3 == 0 ? Updates.edit(chat, 1, said + "怎么办") : Updates.text(chat, 3, said);
        if (asker % 3 == 1) {
            ObjectNode message = (ObjectNode) update.path("message");
            message.remove("text");
            message.put("caption", said).putArray("photo");
        }
        return update;
    }

    /** What is said in a group is nobody's business but the group's. */
    private void structuredInGroup(long chat, int asker) {
        ObjectNode update = Updates.inGroup(chat, 900 + asker, structured("群里" + rare()));
        ObjectNode message = (ObjectNode) update.path("message");
        ((ObjectNode) message.path("chat")).put("title", rare());
        updates.add(update);
    }

    /** Puts the names wherever an update has some. */
    private static void nameEverybody(JsonNode node, String first, String last, String user) {
        if (node instanceof ObjectNode object) {
            if (object.has("first_name") && !object.has("phone_number")) {
                object.put("first_name", first).put("last_name", last).put("username", user);
            }
        }
        node.forEach(child -> nameEverybody(child, first, last, user));
    }

    private String structured(String secret) {
        structured.add(secret);
        return secret;
    }

    private String words(String secret) {
        words.add(secret);
        if (!willing) {
            ofTheUnwilling.add(secret);
        }
        return secret;
    }

    private String name() {
        return "王" + rare();
    }

    private String rare() {
        StringBuilder rare = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            rare.append(RARE.charAt(random.nextInt(RARE.length())));
        }
        return rare.toString();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }
}
