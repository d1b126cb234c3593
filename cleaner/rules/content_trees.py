"""The decision trees of the content judge's second look.

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

from __future__ import annotations


def second_look(row: tuple[float, ...]) -> float:
    """Returns the logit that a block with these numbers is main text; `row` is in the order of `judge.features.FEATURES`."""
    logit_rel, chance_rel, names_rel, names_core, text, length, linked, tag, copies, in_description, in_body, from_h1, from_first, mass_before, mass_after, near1, near5, heading_distance, heading_chance, likes, like_length, like_chance, prose0, in_core5, share1, pure1, cover1, prose1, share2, pure2, cover2, linked3, cover3, count3, in_core7, part_share, part_linked, part_cover, part_count, names, chars, blocks, mass, linked_share, genre, span, level, core_share, core_depth = row
    score = 0.0
    if chance_rel <= 0.74595:
     if in_core5 <= 0:
      if in_description <= 0:
       if mass_before <= 0.75248:
        score += 0.458
       else:
        score += 0.339
      else:
       score += 1.08
     else:
      if logit_rel <= -2.6946:
       score += 0.594
      else:
       if cover3 <= 0.55195:
        if copies <= 2:
         score += 0.815
        else:
         score += 0.524
       else:
        score += 1.04
    else:
     if in_core5 <= 0:
      if mass_before <= 0.62687:
       if share1 <= 0.019888:
        score += 0.811
       else:
        score += 1.18
      else:
       if part_linked <= 0.061661:
        score += 0.861
       else:
        score += 0.5
     else:
      if copies <= 1:
       if from_h1 <= 93:
        if likes <= 3:
         score += 1.16
        else:
         score += 1.36
       else:
        if part_share <= 0.21144:
         score += 1.28
        else:
         score += 0.985
      else:
       score += 0.82
    if chance_rel <= 0.85371:
     if in_core5 <= 0:
      score += -0.427
     else:
      if chance_rel <= 0.43988:
       if core_depth <= 23:
        score += -0.322
       else:
        score += 0.237
      else:
       if cover2 <= 0.808:
        if chars <= 64398:
         score += -0.145
        else:
         score += -0.62
       else:
        score += 0.0334
    else:
     if cover2 <= 0.56857:
      if part_cover <= 0.51272:
       if copies <= 1:
        if names_core <= -1.195:
         score += -0.257
        else:
         score += 0.126
       else:
        score += -0.209
      else:
       if level <= 0.92319:
        if near5 <= 0.8514:
         score += -0.225
        else:
         score += 0.083
       else:
        score += -0.487
     else:
      if chars <= 52046:
       if likes <= 4:
        score += 0.0174
       else:
        score += 0.229
      else:
       if names <= 2.785:
        score += -0.323
       else:
        score += 0.0807
    if logit_rel <= -1.1164:
     if in_core7 <= 0:
      if in_description <= 0:
       score += -0.357
      else:
       score += 0.0452
     else:
      if pure1 <= 0.51664:
       if part_linked <= 1e-35:
        score += -0.0669
       else:
        score += -0.272
      else:
       if logit_rel <= -2.0738:
        score += -0.166
       else:
        score += 0.0119
    else:
     if near5 <= 0.73129:
      if cover3 <= 0.77092:
       if part_count <= 71:
        score += -0.0548
       else:
        score += -0.242
      else:
       if in_core5 <= 0:
        score += -0.17
       else:
        if from_first <= 236:
         score += 0.121
        else:
         score += -0.355
     else:
      if from_first <= 87:
       if cover3 <= 0.31068:
        score += 0.067
       else:
        score += 0.217
      else:
       if core_share <= 0.68889:
        score += -0.219
       else:
        if share1 <= 0.96893:
         score += 0.145
        else:
         score += -0.222
    if pure1 <= 0.65752:
     if logit_rel <= -2.0286:
      if part_linked <= 0.019882:
       score += -0.126
      else:
       score += -0.282
     else:
      if from_first <= 179:
       if like_length <= 36.559:
        score += -0.21
       else:
        if likes <= 6:
         score += -0.129
        else:
         score += 0.0456
      else:
       if likes <= 662:
        score += -0.303
       else:
        score += 0.318
    else:
     if names_rel <= -0.18105:
      if mass_after <= 0.195:
       score += -0.243
      else:
       score += -0.0158
     else:
      if cover3 <= 0.70425:
       if core_share <= 0.97416:
        if prose1 <= 0.067952:
         score += -0.166
        else:
         score += 0.0223
       else:
        score += 0.131
      else:
       if logit_rel <= -0.83908:
        if span <= 0.91911:
         score += 0.0686
        else:
         score += -0.517
       else:
        if from_first <= 87:
         score += 0.208
        else:
         score += 0.109
    if chance_rel <= 0.93871:
     if logit_rel <= -2.5998:
      score += -0.24
     else:
      if part_count <= 104:
       if names_core <= 0.085:
        score += -0.0683
       else:
        score += 0.0637
      else:
       if cover1 <= 0.60544:
        score += -0.214
       else:
        if like_length <= 513.98:
         score += 0.0677
        else:
         score += -0.392
    else:
     if cover1 <= 0.60544:
      if part_count <= 34:
       if part_linked <= 0.18185:
        if near5 <= 0.8176:
         score += 0.0476
        else:
         score += 0.153
       else:
        score += -0.0877
      else:
       if names_core <= -0.425:
        score += -0.19
       else:
        score += -0.00592
     else:
      if count3 <= 763:
       if span <= 0.94167:
        score += 0.204
       else:
        if like_length <= 291.65:
         score += 0.212
        else:
         score += -0.479
      else:
       if cover1 <= 0.98174:
        score += -0.565
       else:
        score += 0.122
    if chance_rel <= 0.91996:
     if in_core7 <= 0:
      if in_description <= 0:
       score += -0.234
      else:
       score += 0.076
     else:
      if genre <= 0:
       if level <= 0.72458:
        if from_first <= 81:
         score += -0.0173
        else:
         score += -0.215
       else:
        score += 0.0573
      else:
       if share2 <= 0.6928:
        if core_share <= 0.98836:
         score += -0.213
        else:
         score += -0.0158
       else:
        score += 0.00384
    else:
     if cover2 <= 0.808:
      if in_core5 <= 0:
       if mass_before <= 0.48304:
        score += 0.00388
       else:
        score += -0.253
      else:
       if copies <= 1:
        score += 0.0785
       else:
        score += -0.143
     else:
      if from_first <= 467:
       if copies <= 1:
        if mass_before <= 0.92295:
         score += 0.181
        else:
         score += -0.0183
       else:
        score += -0.212
      else:
       score += -0.25
    if names_rel <= -0.16494:
     if in_core7 <= 0:
      score += -0.206
     else:
      if genre <= 0:
       if blocks <= 306:
        score += 0.0445
       else:
        score += -0.0784
      else:
       if core_depth <= 11:
        if genre <= 1:
         score += -0.296
        else:
         score += -0.117
       else:
        score += 0.0516
    else:
     if cover2 <= 0.808:
      if copies <= 1:
       if in_body <= -1:
        score += -0.279
       else:
        if part_count <= 81:
         score += 0.0846
        else:
         score += -0.0675
      else:
       score += -0.147
     else:
      if likes <= 6:
       if near1 <= 0.91338:
        score += -0.132
       else:
        score += 0.0951
      else:
       if blocks <= 922:
        if share1 <= 0.96893:
         score += 0.178
        else:
         score += -0.00815
       else:
        if part_linked <= 0.3436:
         score += -0.365
        else:
         score += 0.18
    if logit_rel <= -0.92062:
     if in_core5 <= 0:
      if mass_before <= 0.67926:
       if from_h1 <= -1:
        score += -0.217
       else:
        score += -0.0116
      else:
       score += -0.222
     else:
      if tag <= 5:
       score += -0.114
      else:
       if mass_before <= 0.92295:
        score += 0.0146
       else:
        score += -0.172
    else:
     if from_h1 <= 93:
      if prose1 <= 0.24136:
       score += -0.0543
      else:
       if in_core5 <= 0:
        if mass_before <= 0.21132:
         score += 0.0961
        else:
         score += -0.128
       else:
        if from_h1 <= -86:
         score += 0.036
        else:
         score += 0.178
     else:
      if chars <= 62005:
       if near5 <= 0.86379:
        score += -0.0489
       else:
        if share2 <= 0.62767:
         score += 0.0037
        else:
         score += 0.157
      else:
       if part_count <= 699:
        score += -0.49
       else:
        score += -0.0257
    if score < -3.5 or score > 3.5:
        return score
    if logit_rel <= -1.6237:
     if logit_rel <= -3.5237:
      score += -0.19
     else:
      if core_share <= 0.9765:
       if mass_before <= 0.75248:
        score += -0.0626
       else:
        score += -0.173
      else:
       score += 0.0182
    else:
     if near5 <= 0.80188:
      if heading_distance <= 26:
       if linked3 <= 0.23143:
        if chars <= 42269:
         score += 0.0584
        else:
         score += -0.122
       else:
        if level <= 0.88312:
         score += -0.0419
        else:
         score += -0.484
      else:
       score += -0.114
     else:
      if chars <= 44514:
       if cover2 <= 0.56857:
        if cover1 <= 0.46067:
         score += 0.0742
        else:
         score += -0.242
       else:
        if logit_rel <= -0.44223:
         score += 0.0559
        else:
         score += 0.181
      else:
       if mass_after <= 0.48836:
        if linked3 <= 0.038552:
         score += -0.454
        else:
         score += -0.0627
       else:
        score += 0.0355
    if names_core <= 0.065:
     if logit_rel <= -3.2634:
      score += -0.168
     else:
      if genre <= 0:
       score += -0.00271
      else:
       if likes <= 18:
        if near5 <= 0.965:
         score += -0.144
        else:
         score += -0.708
       else:
        if from_h1 <= 164:
         score += 0.0733
        else:
         score += -0.169
    else:
     if from_h1 <= 78:
      if prose0 <= 0.6631:
       if likes <= 1:
        score += -0.202
       else:
        score += 0.0494
      else:
       if likes <= 5:
        score += 0.0197
       else:
        score += 0.186
     else:
      if core_share <= 0.71219:
       if mass <= 0.86637:
        if part_linked <= 1e-35:
         score += -0.361
        else:
         score += -0.0669
       else:
        score += -0.443
      else:
       if likes <= 6:
        score += -0.176
       else:
        if chars <= 52046:
         score += 0.0862
        else:
         score += -0.14
    if in_core5 <= 0:
     if mass_before <= 0.68999:
      if from_h1 <= -1:
       score += -0.181
      else:
       if chars <= 52046:
        score += 0.02
       else:
        score += 0.272
     else:
      if blocks <= 1684:
       score += -0.183
      else:
       score += 0.383
    else:
     if copies <= 1:
      if chars <= 44514:
       if prose0 <= 0.69037:
        if likes <= 3:
         score += -0.112
        else:
         score += 0.0392
       else:
        if from_h1 <= 84:
         score += 0.161
        else:
         score += 0.0682
      else:
       if linked3 <= 0.038552:
        if share2 <= 0.15603:
         score += -0.0257
        else:
         score += -0.262
       else:
        if part_share <= 0.28854:
         score += 0.12
        else:
         score += -0.31
     else:
      if likes <= 166:
       score += -0.132
      else:
       if names_core <= -0.315:
        score += 0.326
       else:
        score += -0.037
    if near1 <= 0.87747:
     if mass_before <= 0.93062:
      if copies <= 1:
       if core_share <= 0.9418:
        if core_share <= 0.61767:
         score += 0.0464
        else:
         score += -0.0625
       else:
        if linked <= 0.61784:
         score += 0.0657
        else:
         score += -0.0739
      else:
       if likes <= 184:
        score += -0.116
       else:
        score += 0.0941
     else:
      score += -0.163
    else:
     if likes <= 1:
      if mass_before <= 0.35376:
       score += -0.0427
      else:
       score += -0.324
     else:
      if from_first <= 84:
       if mass_before <= 0.90539:
        if cover1 <= 0.46067:
         score += 0.0993
        else:
         score += 0.184
       else:
        score += -0.129
      else:
       if core_share <= 0.68889:
        if linked_share <= 0.16634:
         score += -0.213
        else:
         score += 0.0635
       else:
        if level <= 0.9838:
         score += 0.0821
        else:
         score += -0.231
    if like_chance <= 0.52498:
     if in_core7 <= 0:
      score += -0.138
     else:
      if core_depth <= 11:
       if chars <= 36656:
        if core_share <= 0.99997:
         score += -0.0193
        else:
         score += -0.2
       else:
        if like_length <= 40.338:
         score += 0.0633
        else:
         score += -0.236
      else:
       score += 0.1
    else:
     if mass_before <= 0.76263:
      if prose1 <= 0.46927:
       if likes <= 28:
        if cover1 <= 0.99694:
         score += -0.0486
        else:
         score += -0.48
       else:
        score += 0.0729
      else:
       if copies <= 1:
        if chars <= 44514:
         score += 0.134
        else:
         score += -0.0289
       else:
        score += -0.0689
     else:
      if likes <= 3:
       score += -0.183
      else:
       if chars <= 44514:
        if core_share <= 0.90225:
         score += -0.0594
        else:
         score += 0.0531
       else:
        score += -0.184
    if near1 <= 0.87747:
     if mass_before <= 0.89652:
      if share2 <= 0.029054:
       if genre <= 0:
        score += -0.0179
       else:
        if genre <= 1:
         score += -0.232
        else:
         score += -0.0699
      else:
       if text <= 0.055:
        if length <= 830:
         score += -0.00604
        else:
         score += -0.207
       else:
        score += 0.0569
     else:
      if part_share <= 0.011988:
       score += -0.168
      else:
       score += -0.038
    else:
     if chars <= 44514:
      if in_body <= -1:
       score += -0.147
      else:
       if names_core <= 1.195:
        if names_core <= 0.105:
         score += 0.0175
        else:
         score += 0.142
       else:
        if core_depth <= 18:
         score += -0.049
        else:
         score += -0.991
     else:
      if core_depth <= 10:
       if linked3 <= 0.038552:
        score += -0.119
       else:
        score += 0.124
      else:
       score += -0.233
    if near5 <= 0.54809:
     if mass_after <= 0.037441:
      score += -0.157
     else:
      if core_depth <= 11:
       if part_count <= 85:
        score += -0.00954
       else:
        if mass_before <= 0.53179:
         score += -0.0457
        else:
         score += -0.159
      else:
       if names <= -1.535:
        score += 0.209
       else:
        score += -0.0312
    else:
     if likes <= 9:
      if cover2 <= 0.97608:
       if names <= 0.035:
        score += 0.00738
       else:
        if part_count <= 3:
         score += -0.303
        else:
         score += -0.0737
      else:
       score += 0.0689
     else:
      if cover2 <= 0.808:
       if like_length <= 291.65:
        if like_length <= 14.586:
         score += -0.168
        else:
         score += 0.0108
       else:
        score += 0.15
      else:
       if mass_before <= 0.89652:
        if count3 <= 763:
         score += 0.128
        else:
         score += -0.122
       else:
        score += -0.031
    if in_core5 <= 0:
     if mass_before <= 0.60501:
      if from_h1 <= -1:
       if from_h1 <= -981:
        score += 0.0557
       else:
        score += -0.193
      else:
       if heading_distance <= 29:
        score += 0.0608
       else:
        score += -0.15
     else:
      if blocks <= 1417:
       if part_count <= 30:
        score += -0.00849
       else:
        score += -0.158
      else:
       score += 0.3
    else:
     if prose1 <= 0.38753:
      if span <= 0.92521:
       score += -0.0315
      else:
       score += 0.218
     else:
      if chars <= 42896:
       if mass_before <= 0.85845:
        if cover2 <= 0.94895:
         score += 0.0554
        else:
         score += 0.134
       else:
        if linked3 <= 0.028463:
         score += 0.103
        else:
         score += -0.0774
      else:
       if mass_before <= 0.32721:
        score += 0.0666
       else:
        if near5 <= 0.63541:
         score += -0.292
        else:
         score += -0.07
    if score < -3.5 or score > 3.5:
        return score
    if likes <= 6:
     if copies <= 1:
      if logit_rel <= -3.5237:
       score += -0.129
      else:
       if in_body <= -1:
        if from_h1 <= 20:
         score += 0.0756
        else:
         score += -0.335
       else:
        score += -0.0134
     else:
      score += -0.141
    else:
     if from_h1 <= 81:
      if cover3 <= 0.26626:
       if core_share <= 0.97355:
        score += -0.0555
       else:
        score += 0.0762
      else:
       if span <= 0.82705:
        if length <= 145:
         score += 0.0665
        else:
         score += 0.153
       else:
        if span <= 0.83835:
         score += -0.31
        else:
         score += 0.0324
     else:
      if length <= 830:
       if core_share <= 0.71219:
        if part_linked <= 1e-35:
         score += -0.277
        else:
         score += -0.0438
       else:
        if pure2 <= 0.44209:
         score += -0.0511
        else:
         score += 0.0375
      else:
       score += -0.214
    if mass_before <= 0.93062:
     if cover3 <= 0.38953:
      if part_linked <= 0.052123:
       if names <= 3.605:
        score += 0.0263
       else:
        if prose1 <= 0.20567:
         score += -0.447
        else:
         score += 0.227
      else:
       if from_h1 <= 644:
        if core_depth <= 12:
         score += -0.0493
        else:
         score += -0.197
       else:
        if part_linked <= 0.56857:
         score += 0.221
        else:
         score += -0.192
     else:
      if likes <= 7:
       if linked <= 0.012262:
        if in_description <= 0:
         score += -0.0127
        else:
         score += 0.149
       else:
        score += -0.122
      else:
       if chars <= 44514:
        if linked3 <= 0.029794:
         score += 0.164
        else:
         score += 0.067
       else:
        if part_linked <= 0.071042:
         score += -0.119
        else:
         score += 0.0944
    else:
     if likes <= 3:
      score += -0.17
     else:
      score += -0.0646
    if names_core <= 0.165:
     if part_linked <= 0.031578:
      if core_share <= 0.97416:
       if core_depth <= 9:
        if core_share <= 0.96679:
         score += -0.0661
        else:
         score += -0.304
       else:
        score += 0.0842
      else:
       score += 0.122
     else:
      if mass_before <= 0.49228:
       if from_h1 <= -1:
        if from_h1 <= -981:
         score += 0.0205
        else:
         score += -0.189
       else:
        if names <= 3.605:
         score += 0.0188
        else:
         score += -0.593
      else:
       score += -0.0881
    else:
     if span <= 0.7918:
      if length <= 117:
       score += -0.00962
      else:
       if from_h1 <= 54:
        score += 0.147
       else:
        if span <= 0.16255:
         score += -0.156
        else:
         score += 0.0582
     else:
      if span <= 0.85482:
       score += -0.153
      else:
       if names_core <= 2.175:
        score += 0.0454
       else:
        score += -0.85
    if like_length <= 14.586:
     score += -0.102
    else:
     if mass_after <= 0.48836:
      if genre <= 0:
       if chance_rel <= 1.0847:
        if chars <= 42896:
         score += 0.0475
        else:
         score += -0.0849
       else:
        if like_length <= 162.07:
         score += 0.0211
        else:
         score += -0.141
      else:
       if cover1 <= 0.60544:
        if part_linked <= 0.1511:
         score += -0.0378
        else:
         score += -0.187
       else:
        if prose0 <= 0.93621:
         score += -0.0791
        else:
         score += 0.125
     else:
      if likes <= 18:
       if in_description <= 0:
        if likes <= 2:
         score += -0.0507
        else:
         score += 0.0243
       else:
        score += 0.142
      else:
       if genre <= 3:
        if linked_share <= 1.2808:
         score += 0.0982
        else:
         score += -0.18
       else:
        if names <= 0.035:
         score += 0.00465
        else:
         score += -0.292
    if likes <= 3:
     if mass_after <= 0.5558:
      if cover1 <= 0.46067:
       score += -0.123
      else:
       if length <= 382:
        score += -0.0575
       else:
        score += 0.261
     else:
      if from_h1 <= -1:
       score += -0.123
      else:
       score += 0.013
    else:
     if from_h1 <= 78:
      if cover1 <= 0.17829:
       if genre <= 0:
        if from_h1 <= -4:
         score += -0.0322
        else:
         score += 0.0822
       else:
        if part_linked <= 0.18185:
         score += 0.0149
        else:
         score += -0.138
      else:
       if prose0 <= 0.93899:
        if span <= 0.91911:
         score += 0.0501
        else:
         score += -0.422
       else:
        score += 0.178
     else:
      if length <= 382:
       score += 0.00655
      else:
       if mass <= 0.46475:
        score += -0.262
       else:
        if span <= 0.90449:
         score += 0.000729
        else:
         score += -0.32
    if heading_distance <= 21:
     if copies <= 1:
      if likes <= 2:
       if text <= -0.015:
        score += -0.0843
       else:
        if names <= 3.605:
         score += 0.018
        else:
         score += -0.461
      else:
       if length <= 830:
        if mass_before <= 0.95286:
         score += 0.0522
        else:
         score += -0.0573
       else:
        if part_linked <= 0.079117:
         score += -0.164
        else:
         score += 0.128
     else:
      if likes <= 41:
       score += -0.0853
      else:
       score += 0.0203
    else:
     if in_body <= -1:
      score += -0.277
     else:
      if names_core <= -1.195:
       if names_rel <= -0.19782:
        score += -0.0947
       else:
        score += -0.594
      else:
       if blocks <= 356:
        if level <= 0.87518:
         score += 0.0711
        else:
         score += -0.1
       else:
        if names_core <= 0.775:
         score += -0.0346
        else:
         score += -0.203
    if cover3 <= 1.0:
     if cover1 <= 0.97076:
      if genre <= 0:
       if share1 <= 0.89138:
        if part_share <= 0.61428:
         score += 0.0312
        else:
         score += -0.0929
       else:
        if from_first <= 30:
         score += 0.178
        else:
         score += -0.385
      else:
       if like_length <= 239.91:
        if likes <= 23:
         score += -0.0872
        else:
         score += -0.00799
       else:
        if part_linked <= 0.005948:
         score += -0.0817
        else:
         score += 0.109
     else:
      if share2 <= 0.98132:
       if linked <= 0.029551:
        if chars <= 52046:
         score += 0.178
        else:
         score += -0.0362
       else:
        score += -0.0242
      else:
       if likes <= 80:
        score += 0.0455
       else:
        score += -1.07
    else:
     if part_share <= 0.31906:
      if text <= 0.065:
       score += -0.112
      else:
       score += 0.0401
     else:
      score += -0.378
    if mass_after <= 0.037441:
     if level <= 0.83218:
      if mass <= 0.46475:
       score += -0.0707
      else:
       score += 0.0743
     else:
      if chars <= 13981:
       if part_count <= 8:
        score += -0.321
       else:
        score += -0.14
      else:
       score += -0.0608
    else:
     if chars <= 62005:
      if copies <= 1:
       if length <= 18:
        if tag <= 6:
         score += -0.109
        else:
         score += 0.0328
       else:
        if likes <= 24:
         score += 0.0129
        else:
         score += 0.0573
      else:
       if likes <= 106:
        if copies <= 10:
         score += -0.0429
        else:
         score += -0.183
       else:
        if mass <= 0.91132:
         score += 0.0597
        else:
         score += -0.554
     else:
      if mass_after <= 0.80077:
       if names <= 2.975:
        score += -0.207
       else:
        score += 0.0616
      else:
       score += 0.155
    if score < -3.5 or score > 3.5:
        return score
    if from_h1 <= -1:
     if from_h1 <= -981:
      if like_chance <= 0.90076:
       if blocks <= 360:
        score += 0.0654
       else:
        if mass <= 0.397:
         score += 0.0598
        else:
         score += -0.196
      else:
       score += -0.173
     else:
      score += -0.169
    else:
     if mass_after <= 0.6109:
      if names_core <= -0.905:
       if part_count <= 89:
        if likes <= 72:
         score += 0.0177
        else:
         score += -0.264
       else:
        score += -0.115
      else:
       if copies <= 1:
        if heading_chance <= 0.63297:
         score += 0.0394
        else:
         score += -0.0133
       else:
        score += -0.0588
     else:
      if tag <= 5:
       if near5 <= 0.48885:
        score += 0.0517
       else:
        score += -0.0762
      else:
       if from_h1 <= 249:
        if count3 <= 11:
         score += -0.0191
        else:
         score += 0.0849
       else:
        score += -0.095
    if text <= -0.025:
     if span <= 0.29091:
      if share2 <= 0.96311:
       score += -0.0525
      else:
       score += -0.266
     else:
      if part_linked <= 0.02953:
       if like_chance <= 0.79387:
        if near5 <= 0.1927:
         score += -0.172
        else:
         score += 0.129
       else:
        score += -0.00846
      else:
       if span <= 0.78237:
        if like_length <= 219.3:
         score += -0.0281
        else:
         score += 0.069
       else:
        if cover1 <= 0.99694:
         score += -0.053
        else:
         score += -0.444
    else:
     if in_body <= 0:
      if like_length <= 10.008:
       score += -0.104
      else:
       if in_body <= -1:
        if core_share <= 0.65707:
         score += -0.285
        else:
         score += -0.0079
       else:
        if from_h1 <= 96:
         score += 0.044
        else:
         score += -0.00287
     else:
      if mass_before <= 0.93817:
       score += 0.18
      else:
       score += -0.186
    if names_rel <= -3.7176:
     if level <= 0.67517:
      score += 0.0844
     else:
      if cover3 <= 0.99727:
       score += -0.205
      else:
       score += -0.0954
    else:
     if mass_after <= 0.47803:
      if chars <= 70792:
       if near5 <= 0.90953:
        if genre <= 0:
         score += -0.00126
        else:
         score += -0.07
       else:
        if part_share <= 0.36939:
         score += 0.0579
        else:
         score += -0.107
      else:
       score += -0.236
     else:
      if heading_chance <= 1e-35:
       if chars <= 9852:
        if names_rel <= -0.37303:
         score += -0.0767
        else:
         score += -0.221
       else:
        if mass_after <= 0.96684:
         score += 0.156
        else:
         score += -0.0723
      else:
       if tag <= 5:
        if chars <= 4527:
         score += -0.2
        else:
         score += -0.00523
       else:
        if count3 <= 8:
         score += -0.0321
        else:
         score += 0.0549
    if likes <= 2:
     if level <= 0.83591:
      if linked <= 1e-35:
       if like_length <= 194.27:
        score += 0.000307
       else:
        score += 0.127
      else:
       score += -0.0864
     else:
      if part_count <= 163:
       score += -0.131
      else:
       score += -0.0347
    else:
     if near5 <= 0.90159:
      if mass <= 0.84589:
       if span <= 0.92521:
        if linked_share <= 1.2808:
         score += 0.00156
        else:
         score += -0.128
       else:
        score += 0.199
      else:
       if mass <= 0.86917:
        if like_chance <= 0.74568:
         score += 0.0792
        else:
         score += -0.337
       else:
        score += 0.0333
     else:
      if likes <= 207:
       if core_depth <= 10:
        if likes <= 10:
         score += -0.0063
        else:
         score += 0.0918
       else:
        if cover2 <= 0.71434:
         score += -0.11
        else:
         score += 0.0611
      else:
       score += -0.176
    if heading_distance <= 26:
     if text <= -0.375:
      score += -0.0623
     else:
      if core_share <= 0.99997:
       if core_share <= 0.98836:
        if from_first <= 24:
         score += 0.0351
        else:
         score += -0.0158
       else:
        if core_share <= 0.99203:
         score += 0.151
        else:
         score += 0.046
      else:
       if from_h1 <= -8:
        score += -0.323
       else:
        if likes <= 23:
         score += 0.0311
        else:
         score += -0.2
    else:
     if mass <= 0.85175:
      if core_share <= 0.99435:
       if core_share <= 0.98809:
        score += -0.0412
       else:
        score += 0.182
      else:
       if blocks <= 205:
        score += 0.149
       else:
        if part_count <= 116:
         score += -0.323
        else:
         score += 0.00705
     else:
      if span <= 0.70827:
       score += 0.08
      else:
       if span <= 0.74286:
        score += -1.31
       else:
        score += -0.17
    if heading_distance <= 18:
     if in_body <= 0:
      if likes <= 2:
       if names <= 0.435:
        if names_core <= -0.455:
         score += -0.0453
        else:
         score += 0.0543
       else:
        if core_share <= 0.9765:
         score += -0.139
        else:
         score += 0.00545
      else:
       if like_length <= 106.1:
        if likes <= 72:
         score += 0.0209
        else:
         score += 0.11
       else:
        if names_core <= -1.495:
         score += -0.0893
        else:
         score += 0.0076
     else:
      if heading_chance <= 0.17009:
       score += -0.0979
      else:
       if heading_chance <= 0.88027:
        score += 0.201
       else:
        if from_h1 <= 40:
         score += 0.2
        else:
         score += -0.34
    else:
     if in_body <= -1:
      score += -0.207
     else:
      if names_core <= -0.905:
       if names_rel <= -0.21917:
        score += -0.0416
       else:
        score += -0.372
      else:
       score += -0.0152
    if mass_after <= 0.017423:
     if pure1 <= 0.91813:
      score += -0.0474
     else:
      if linked_share <= 0.27147:
       score += -0.0961
      else:
       score += -0.406
    else:
     if core_depth <= 5:
      if length <= 830:
       if linked_share <= 0.32835:
        if part_linked <= 0.011781:
         score += 0.0797
        else:
         score += -0.0174
       else:
        if prose1 <= 0.89208:
         score += -0.0153
        else:
         score += -0.227
      else:
       score += -0.21
     else:
      if core_share <= 0.97355:
       if linked_share <= 0.184:
        if core_share <= 0.97254:
         score += -0.0368
        else:
         score += -0.627
       else:
        if mass <= 0.1476:
         score += 0.108
        else:
         score += 0.0148
      else:
       if linked_share <= 0.78731:
        if part_linked <= 0.031578:
         score += 0.128
        else:
         score += 0.0286
       else:
        if share1 <= 0.055905:
         score += -0.375
        else:
         score += 0.13
    if in_description <= 0:
     if logit_rel <= -4.906:
      if mass <= 0.77514:
       score += -0.156
      else:
       score += -0.00656
     else:
      if heading_distance <= 1:
       if blocks <= 757:
        if heading_distance <= 0:
         score += -0.0543
        else:
         score += 0.0596
       else:
        if chars <= 17816:
         score += -0.476
        else:
         score += -0.0376
      else:
       if likes <= 24:
        if span <= 0.95211:
         score += -0.0239
        else:
         score += -0.285
       else:
        if heading_chance <= 0.092374:
         score += -0.0759
        else:
         score += 0.0253
    else:
     if names_core <= 0.365:
      if cover1 <= 0.012753:
       score += -0.00977
      else:
       if share1 <= 0.096992:
        score += 0.237
       else:
        if pure1 <= 0.75709:
         score += -0.114
        else:
         score += 0.156
     else:
      if part_share <= 0.036906:
       score += -0.262
      else:
       score += 0.143
    if score < -3.5 or score > 3.5:
        return score
    if like_length <= 12.661:
     if blocks <= 557:
      score += -0.105
     else:
      if chars <= 15023:
       score += 0.147
      else:
       if like_chance <= 0.49866:
        if like_chance <= 0.12539:
         score += -0.151
        else:
         score += 0.0735
       else:
        score += -0.188
    else:
     if part_count <= 1369:
      if blocks <= 795:
       if blocks <= 253:
        if level <= 0.82992:
         score += 0.0431
        else:
         score += -0.0495
       else:
        if blocks <= 306:
         score += 0.081
        else:
         score += 0.0123
      else:
       if core_depth <= 10:
        if share2 <= 0.8764:
         score += 0.0268
        else:
         score += -0.193
       else:
        if like_chance <= 0.18643:
         score += 0.158
        else:
         score += -0.228
     else:
      if like_length <= 81.139:
       if share2 <= 0.0030847:
        score += 0.238
       else:
        score += -0.116
      else:
       score += 0.403
    if copies <= 1:
     if linked <= 1e-35:
      if names_core <= 0.125:
       if chance_rel <= 0.78954:
        if mass <= 0.10959:
         score += 0.161
        else:
         score += 0.0356
       else:
        if linked3 <= 0.28129:
         score += -0.0313
        else:
         score += -0.176
      else:
       if span <= 0.7918:
        if likes <= 189:
         score += 0.0766
        else:
         score += -0.11
       else:
        if tag <= 0:
         score += -0.366
        else:
         score += -0.0225
     else:
      if chars <= 8141:
       if text <= -0.485:
        if chance_rel <= 0.56012:
         score += -0.0818
        else:
         score += -0.639
       else:
        if near5 <= 0.97888:
         score += -0.0724
        else:
         score += -0.598
      else:
       if span <= 0.0075229:
        score += 0.128
       else:
        if span <= 0.26535:
         score += -0.107
        else:
         score += 0.0136
    else:
     score += -0.0383
    if genre <= 0:
     if chars <= 14757:
      score += 0.0436
     else:
      if chars <= 17549:
       if linked_share <= 0.11108:
        score += -0.268
       else:
        if mass <= 0.47124:
         score += -0.178
        else:
         score += 0.0581
      else:
       if linked_share <= 0.22463:
        if level <= 0.73161:
         score += -0.12
        else:
         score += 0.00315
       else:
        score += 0.0643
    else:
     if core_share <= 0.53323:
      score += -0.147
     else:
      if prose0 <= 0.90486:
       if genre <= 1:
        if tag <= 10:
         score += -0.185
        else:
         score += -0.047
       else:
        if like_chance <= 0.85612:
         score += 0.0226
        else:
         score += -0.119
      else:
       if linked3 <= 0.28129:
        if like_chance <= 0.80455:
         score += -0.000533
        else:
         score += 0.103
       else:
        if linked3 <= 0.29482:
         score += -0.585
        else:
         score += -0.0433
    if names_rel <= 0.25243:
     if in_description <= 0:
      if linked3 <= 0.087602:
       if blocks <= 1417:
        if near5 <= 0.1316:
         score += -0.0611
        else:
         score += 0.0281
       else:
        if part_linked <= 0.065413:
         score += -0.407
        else:
         score += 0.0854
      else:
       if part_linked <= 0.04584:
        if names_rel <= 0.10218:
         score += -0.0282
        else:
         score += -0.382
       else:
        if mass <= 0.49393:
         score += 0.0252
        else:
         score += -0.0312
     else:
      score += 0.111
    else:
     if near1 <= 0.99612:
      if mass <= 0.65904:
       if mass <= 0.46475:
        if share2 <= 0.71757:
         score += -0.0384
        else:
         score += -0.244
       else:
        if near5 <= 0.87957:
         score += 0.00785
        else:
         score += 0.163
      else:
       if span <= 0.18373:
        score += -0.514
       else:
        score += -0.0756
     else:
      score += 0.14
    if heading_distance <= 14:
     if names_rel <= 0.25243:
      if names_rel <= -3.7176:
       score += -0.142
      else:
       if count3 <= 810:
        if from_first <= 664:
         score += 0.0195
        else:
         score += 0.274
       else:
        if mass_before <= 0.19305:
         score += 0.147
        else:
         score += -0.171
     else:
      if mass <= 0.65904:
       if mass <= 0.48191:
        if length <= 414:
         score += -0.0527
        else:
         score += 0.12
       else:
        score += 0.0797
      else:
       if mass <= 0.6838:
        if share1 <= 0.26911:
         score += -0.233
        else:
         score += -0.755
       else:
        if blocks <= 253:
         score += -0.122
        else:
         score += 0.0351
    else:
     if part_linked <= 0.11761:
      if count3 <= 354:
       score += -0.0299
      else:
       if near5 <= 0.84504:
        score += -0.254
       else:
        score += 0.0127
     else:
      score += -0.00161
    if chars <= 62005:
     if chars <= 57368:
      if near1 <= 0.93806:
       if names <= 0.345:
        if span <= 0.91911:
         score += 0.00446
        else:
         score += 0.181
       else:
        if blocks <= 244:
         score += -0.084
        else:
         score += -0.00626
      else:
       if mass_before <= 0.95286:
        if names <= 1.595:
         score += 0.0919
        else:
         score += 0.00772
       else:
        if linked <= 1e-35:
         score += -0.0583
        else:
         score += -0.48
     else:
      if heading_chance <= 0.14995:
       score += -0.121
      else:
       score += 0.229
    else:
     if mass_before <= 0.19305:
      if linked3 <= 0.0070187:
       score += -0.127
      else:
       score += 0.186
     else:
      if heading_chance <= 0.97054:
       if from_first <= 102:
        if near1 <= 0.93444:
         score += 0.221
        else:
         score += -0.129
       else:
        score += -0.188
      else:
       score += 0.11
    if chance_rel <= 1.124:
     if genre <= 0:
      if chars <= 15023:
       if chars <= 6783:
        if like_chance <= 0.0161:
         score += -0.353
        else:
         score += 0.00686
       else:
        if mass <= 0.66986:
         score += 0.0989
        else:
         score += 0.0158
      else:
       if chars <= 17549:
        if likes <= 28:
         score += -0.153
        else:
         score += 0.0524
       else:
        if linked3 <= 0.15305:
         score += -0.00893
        else:
         score += 0.079
     else:
      if mass <= 0.86405:
       if blocks <= 248:
        if names <= 0.995:
         score += -0.0471
        else:
         score += -0.183
       else:
        if pure1 <= 0.9871:
         score += 0.00124
        else:
         score += -0.273
      else:
       score += 0.123
    else:
     if part_cover <= 0.52189:
      if cover1 <= 0.46067:
       score += -0.0705
      else:
       score += -0.497
     else:
      score += 0.0167
    if text <= 0.055:
     if heading_chance <= 0.027787:
      if core_depth <= 3:
       score += -0.224
      else:
       if prose1 <= 0.79281:
        score += -0.012
       else:
        score += -0.147
     else:
      if part_share <= 0.61428:
       score += -0.00513
      else:
       score += -0.134
    else:
     if chars <= 44066:
      if cover2 <= 0.94895:
       if names <= -0.605:
        score += 0.0566
       else:
        if near5 <= 0.85753:
         score += -0.039
        else:
         score += 0.0292
      else:
       if span <= 0.7918:
        if copies <= 1:
         score += 0.114
        else:
         score += -0.131
       else:
        if names_core <= 0.305:
         score += 0.0241
        else:
         score += -0.37
     else:
      if mass_after <= 0.54652:
       score += -0.13
      else:
       if part_cover <= 0.11508:
        score += -0.202
       else:
        if blocks <= 795:
         score += 0.207
        else:
         score += -0.0706
    return score
