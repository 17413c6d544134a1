notes-write = كتابة ملاحظة: { $heading }
notes-highlight = تظليل
notes-marked = ظُلِّل المقطع. يمكنك كتابة ملاحظة عليه.
notes-open-mark = تظليلك: { $passage }
notes-on-heading = ملاحظتك على «{ $heading }»
notes-on-passage = ملاحظتك على المقطع
notes-lost = تغيّر ما كُتبت عنه هذه الملاحظة.
notes-remove = حذف الملاحظة
notes-remove-mark = حذف التظليل
notes-removed = حُذف.
notes-all = كل ملاحظاتي
notes-the-lesson = الدرس
notes-answer = إجابتك
notes-said =
    { $lines ->
        [zero] ما قلته، في { $lines } جملة
        [one] ما قلته، في جملة واحدة
        [two] ما قلته، في جملتين
        [few] ما قلته، في { $lines } جمل
        [many] ما قلته، في { $lines } جملة
       *[other] ما قلته، في { $lines } جملة
    }
notes-found =
    { $found ->
        [0] لم يوجد شيء.
        [zero] وُجدت { $found } ملاحظة.
        [one] وُجدت ملاحظة واحدة.
        [two] وُجدت ملاحظتان.
        [few] وُجدت { $found } ملاحظات.
        [many] وُجدت { $found } ملاحظة.
       *[other] وُجدت { $found } ملاحظة.
    }
